namespace FusionMetrics.Trends.Breaks;

/// <summary>What a break detector concludes.</summary>
public enum BreakVerdict
{
    /// <summary>Too few values to say anything.</summary>
    TooShort,

    /// <summary>No break at the level of significance.</summary>
    NoBreak,

    /// <summary>One break or more.</summary>
    Break,
}
