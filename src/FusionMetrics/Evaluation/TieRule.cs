namespace FusionMetrics;

/// <summary>Which rank equal scores get: of 0.9, 0.7, 0.7 and 0.5.</summary>
public enum TieRule
{
    /// <summary>The least of their ranks: 1, 2, 2, 4.</summary>
    Least,

    /// <summary>The largest of their ranks: 1, 3, 3, 4.</summary>
    Largest,

    /// <summary>The mean of their ranks: 1, 2.5, 2.5, 4.</summary>
    Average,

    /// <summary>The least, and no rank is left out: 1, 2, 2, 3.</summary>
    Dense,

    /// <summary>Different ranks in the order of the regions' codes: 1, 2, 3, 4.</summary>
    Ordinal,
}
