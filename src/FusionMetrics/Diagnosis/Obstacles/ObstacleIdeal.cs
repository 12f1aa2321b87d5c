namespace FusionMetrics.Diagnosis;

/// <summary>What an indicator falls short of, where its obstacle degree is measured.</summary>
public enum ObstacleIdeal
{
    /// <summary>The normalised value 1, as in the literature: for normalised values from 0 to 1 that are all benefits.</summary>
    One,

    /// <summary>
    /// The best normalised value within the frame; for an indicator that is best at a target or in an interval, that of the target. For any
    /// normalisation.
    /// </summary>
    Frontier,
}
