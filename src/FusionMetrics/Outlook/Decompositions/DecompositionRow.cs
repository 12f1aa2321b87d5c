using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>A series of a region as trend + season + rest. Immutable.</summary>
/// <param name="Region">The code of the region; empty where the series has none.</param>
/// <param name="Series">The series.</param>
/// <param name="Method">How it was taken apart.</param>
/// <param name="Verdict">Whether it could be.</param>
public sealed record DecompositionRow(string Region, string Series, DecompositionMethod Method, DecompositionVerdict Verdict)
{
    /// <summary>The periods that have a value.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>Their values.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>How many periods after which a season comes back; null for none.</summary>
    public int? Season { get; init; }

    /// <summary>The length of windows; null of STL.</summary>
    public int? Window { get; init; }

    /// <summary>The trend, a number a value; empty where the series could not be taken apart, like all that follows.</summary>
    public IReadOnlyList<double> Trend { get; init; } = [];

    /// <summary>What the season adds; empty of singular spectrum analysis.</summary>
    public IReadOnlyList<double> Seasonal { get; init; } = [];

    /// <summary>The value less trend and season.</summary>
    public IReadOnlyList<double> Remainder { get; init; } = [];

    /// <summary>How much each value counted, from 0 to 1; empty of singular spectrum analysis.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];

    /// <summary>The singular values, falling; empty of STL.</summary>
    public IReadOnlyList<double> SingularValues { get; init; } = [];

    /// <summary>
    /// How much of what moves is trend: 1 - Var(rest) / Var(trend + rest), and no less than 0; NaN where neither moves. Source: Wang, Smith and Hyndman (2006), Data Mining and Knowledge Discovery 13, 335-364.
    /// </summary>
    public double TrendStrength => PartStrength.Of(Trend, Remainder);

    /// <summary>How much of what moves beside the trend is season: 1 - Var(rest) / Var(season + rest), and no less than 0; NaN where there is no season, or neither moves.</summary>
    public double SeasonalStrength => PartStrength.Of(Seasonal, Remainder);

    /// <summary>What each part of the season adds on the average, from the part of the first period on; empty where there is no season.</summary>
    public IReadOnlyList<SeasonPart> SeasonParts
        => Season is { } season && Seasonal.Count > 0 ? [.. Enumerable.Range(0, season).Select(part => SeasonPart.Of(Periods, Seasonal, season, part))] : [];

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseDecomposition(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishDecomposition(this).ToString();
}
