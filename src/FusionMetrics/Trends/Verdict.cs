namespace FusionMetrics.Trends;

/// <summary>What a trend detector concludes.</summary>
public enum Verdict
{
    /// <summary>Too few values to say anything.</summary>
    TooShort,

    /// <summary>No trend at the level of significance.</summary>
    NoTrend,

    /// <summary>The series rises.</summary>
    Increasing,

    /// <summary>The series falls.</summary>
    Decreasing,
}
