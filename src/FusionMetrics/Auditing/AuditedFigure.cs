namespace FusionMetrics.Auditing;

/// <summary>A column that is audited. In tables it is written as its letter: <c>c</c>, <c>t</c>, <c>d</c>.</summary>
public enum AuditedFigure
{
    /// <summary>The coupling degree C (耦合度).</summary>
    Coupling,

    /// <summary>The comprehensive index T (综合评价指数).</summary>
    Comprehensive,

    /// <summary>The coupling coordination degree D (耦合协调度).</summary>
    Coordination,
}
