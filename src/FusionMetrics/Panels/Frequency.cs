namespace FusionMetrics;

/// <summary>How often a panel is observed. All periods of a panel have the same frequency.</summary>
public enum Frequency
{
    /// <summary>Once a year.</summary>
    Annual,

    /// <summary>Twice a year.</summary>
    Semiannual,

    /// <summary>Four times a year.</summary>
    Quarterly,

    /// <summary>Twelve times a year.</summary>
    Monthly,

    /// <summary>Every day.</summary>
    Daily,
}
