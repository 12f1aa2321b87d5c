namespace FusionMetrics.Diagnosis;

/// <summary>How far an indicator can move in a period, where that is not given.</summary>
public enum PathSpeed
{
    /// <summary>As far as the largest improvement of any region of the panel in one period.</summary>
    Panel,

    /// <summary>As far as the largest improvement that the region itself has had in one period.</summary>
    Region,

    /// <summary>As far as it is wanted.</summary>
    Unlimited,
}
