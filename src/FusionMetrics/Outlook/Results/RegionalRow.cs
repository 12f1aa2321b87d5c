using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Whether the regions of a series rise or fall as a whole. Immutable.</summary>
/// <param name="Series">The series.</param>
/// <param name="Regions">The regions that were looked at together: those with a value at every period that counts.</param>
/// <param name="Trend">What the test of a trend found in the mean of the regions' relative ranks; its own line, of ranks, is left out.</param>
public sealed record RegionalRow(string Series, IReadOnlyList<string> Regions, TrendFinding Trend)
{
    /// <summary>The regions that lack a value at a period that counts.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The first period that counts; null where there is none.</summary>
    public Period? First { get; init; }

    /// <summary>The last period that counts; null where there is none.</summary>
    public Period? Last { get; init; }

    /// <summary>The median of Sen's slopes of these regions, in units of the series a year; NaN where none has one.</summary>
    public double Slope { get; init; } = double.NaN;

    /// <summary>S of the regions summed, over the sum of what theirs are divided by for tau-b: from -1, where all fall all the time, to 1. NaN where it is too short.</summary>
    public double Tau { get; init; } = double.NaN;

    /// <summary>p adjusted for the number of series; NaN where it is too short or nothing was adjusted.</summary>
    public double AdjustedP { get; init; } = double.NaN;

    /// <summary>p of the test of Dietz and Killeen (1981), which allows for regions that resemble one another but takes periods for independent; NaN where it is too short.</summary>
    public double IndependentPeriodsP { get; init; } = double.NaN;

    /// <summary>How many of the regions rise, each by itself.</summary>
    public int Rising { get; init; }

    /// <summary>How many of the regions fall, each by itself.</summary>
    public int Falling { get; init; }

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseRegional(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishRegional(this).ToString();
}
