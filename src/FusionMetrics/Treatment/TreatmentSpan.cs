namespace FusionMetrics.Treatment;

/// <summary>Which values a treatment looks at together.</summary>
public enum TreatmentSpan
{
    /// <summary>Those of all periods.</summary>
    Panel,

    /// <summary>Those of each period by itself.</summary>
    Period,
}
