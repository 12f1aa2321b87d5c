using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Series with breaks, and all others that detectors meet.</summary>
internal static class BrokenSeries
{
    /// <summary>Whole numbers, to which others can be added exactly.</summary>
    public static IReadOnlyList<Series> WholeNumbers { get; } =
    [
        .. SampleSeries.WholeNumbers,
        Series.Yearly("30 whole numbers with a step after the 13th", Noisy(30, 51, i => i < 13 ? 0 : 60)),
        Series.Yearly("36 whole numbers with steps after the 11th and 23rd", Noisy(36, 52, i => i is < 11 or >= 23 ? 0 : 60)),
        Series.Yearly("30 whole numbers on a line that turns after the 14th", Noisy(30, 53, i => i < 14 ? 10 * i : 10 * (26 - i))),
        Series.Yearly("a step without noise", 3, 3, 3, 3, 3, 3, 3, 3, 9, 9, 9, 9, 9, 9, 9, 9),
    ];

    public static IReadOnlyList<Series> All { get; } = [.. WholeNumbers, .. SampleSeries.NeverFalling, .. SampleSeries.Edges];

    private static double[] Noisy(int count, ulong seed, Func<int, int> level)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, count).Select(i => (double)(level(i) + random.Below(20)))];
    }
}
