namespace FusionMetrics.Coupling.Dynamics;

/// <summary>The period against which order degrees have changed. Immutable.</summary>
public sealed record SynergyBase
{
    private SynergyBase(Period? period, string word)
    {
        Period = period;
        Word = word;
    }

    /// <summary>The first period of each region: synergy since the start. The usual choice, and the default.</summary>
    public static SynergyBase First { get; } = new(null, "first");

    /// <summary>The period before, of those that the region has.</summary>
    public static SynergyBase Previous { get; } = new(null, "previous");

    /// <summary>The period given; null for the others.</summary>
    public Period? Period { get; }

    /// <summary>The choice in a word: <c>first</c>, <c>previous</c> or the period.</summary>
    public string Word { get; }

    /// <summary>One period for all regions; earlier ones, and regions without it, have no synergy degree.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The choice.</returns>
    public static SynergyBase At(Period period) => new(period, period.ToString());
}
