namespace FusionMetrics;

/// <summary>The kinds of <see cref="Scope"/>.</summary>
public enum ScopeKind
{
    /// <summary>All region-periods together.</summary>
    Pooled,

    /// <summary>Each period by itself.</summary>
    PerPeriod,

    /// <summary>The region-periods of a window of periods.</summary>
    Reference,

    /// <summary>The bounds stored with each indicator.</summary>
    Fixed,
}
