namespace FusionMetrics.Coupling;

/// <summary>One number made of the indices of the subsystems.</summary>
public enum IndexAggregate
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The largest of them.</summary>
    Largest,
}
