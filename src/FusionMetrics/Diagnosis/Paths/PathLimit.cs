namespace FusionMetrics.Diagnosis;

/// <summary>What keeps an indicator from moving farther.</summary>
public enum PathLimit
{
    /// <summary>Nothing: the plan wants no more.</summary>
    None,

    /// <summary>Its bound: the best value observed, the one given, or the end of the frame.</summary>
    Bound,

    /// <summary>How far it can move within the time.</summary>
    Speed,
}
