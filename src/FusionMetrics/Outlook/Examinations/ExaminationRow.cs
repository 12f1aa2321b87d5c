using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Outlook;

/// <summary>A series of a region, looked at by every test. Immutable.</summary>
/// <param name="Region">The code of the region; empty where the series has none.</param>
/// <param name="Series">The series.</param>
public sealed record ExaminationRow(string Region, string Series)
{
    /// <summary>The periods that have a value.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>Their values.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>What each test of a trend found.</summary>
    public IReadOnlyList<TrendTestRow> Tests { get; init; } = [];

    /// <summary>What each break detector found.</summary>
    public IReadOnlyList<ExaminedBreak> BreakTests { get; init; } = [];

    /// <summary>The best segmentations, the most breaks first, each with the least penalty that it is best for.</summary>
    public IReadOnlyList<Segmentation> Segmentations { get; init; } = [];

    /// <summary>The sequential statistic of Sneyers up to each value: standard normal without a trend.</summary>
    public IReadOnlyList<double> Forward { get; init; } = [];

    /// <summary>The same from the end back.</summary>
    public IReadOnlyList<double> Backward { get; init; } = [];

    /// <summary>The values, counted from 0, after which the two lines cross.</summary>
    public IReadOnlyList<int> Crossings { get; init; } = [];

    /// <summary>The series that may explain the trend; null where there is none.</summary>
    public string? Covariate { get; init; }

    /// <summary>The trend beyond the covariate; null where there is none.</summary>
    public PartialFinding? Beyond { get; init; }

    /// <summary>How many tests find a rise.</summary>
    public int Rising => Tests.Count(test => test.Finding.Verdict == Verdict.Increasing);

    /// <summary>How many tests find a fall.</summary>
    public int Falling => Tests.Count(test => test.Finding.Verdict == Verdict.Decreasing);

    /// <summary>How many tests had values enough.</summary>
    public int Tested => Tests.Count(test => test.Finding.Verdict != Verdict.TooShort);

    /// <summary>The least p of the tests of a trend; NaN where none had values enough.</summary>
    public double LeastP => Known.DefaultIfEmpty(double.NaN).Min();

    /// <summary>The largest of them.</summary>
    public double LargestP => Known.DefaultIfEmpty(double.NaN).Max();

    /// <summary>How many break detectors find a break.</summary>
    public int Breaking => BreakTests.Count(test => test.Finding.Verdict == BreakVerdict.Break);

    /// <summary>How many break detectors had values enough.</summary>
    public int BreakTested => BreakTests.Count(test => test.Finding.Verdict != BreakVerdict.TooShort);

    /// <summary>The last period before the break that most detectors find, the earliest of several; null where none finds one.</summary>
    public Period? MostFound => BreakTests.SelectMany(test => test.Finding.Breaks).GroupBy(found => found.Position).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault() is { } most
        ? Periods[most.Key - 1] : null;

    private IEnumerable<double> Known => Tests.Select(test => test.Finding.P).Where(p => !double.IsNaN(p));

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseExamination(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishExamination(this).ToString();
}
