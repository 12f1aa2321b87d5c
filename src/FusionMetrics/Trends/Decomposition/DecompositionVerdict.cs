namespace FusionMetrics.Trends.Decomposition;

/// <summary>Whether a series could be taken apart.</summary>
public enum DecompositionVerdict
{
    /// <summary>Too few values: of STL two periods or fewer, of SSA fewer than two windows.</summary>
    TooShort,

    /// <summary>The times are not evenly spaced; a missing value leaves a gap.</summary>
    Uneven,

    /// <summary>It was taken apart.</summary>
    Decomposed,
}
