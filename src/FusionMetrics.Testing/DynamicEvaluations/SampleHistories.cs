using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>Histories that dynamic evaluations meet.</summary>
internal static class SampleHistories
{
    private const double Gap = double.NaN;

    /// <summary>Scores between 0.05 and 1, all of them there, three periods or more.</summary>
    public static IReadOnlyList<History> Ordinary { get; } =
    [
        History.Yearly("20 regions, 10 years", Random(20, 10, 51)),
        new("7 regions, uneven years", [1990, 1995, 2000, 2001, 2002, 2010], Random(7, 6, 52)),
        new("5 regions, quarters", [.. Enumerable.Range(0, 16).Select(k => 2010 + k / 4.0)], Random(5, 16, 53)),
        History.Yearly("one region", Random(1, 5, 54)),
        History.Yearly("regions that cross", [0.1, 0.5, 0.9], [0.9, 0.5, 0.1], [0.5, 0.5, 0.5]),
    ];

    /// <summary>Histories with scores missing, one region or more having three.</summary>
    public static IReadOnlyList<History> WithGaps { get; } =
    [
        History.Yearly("gaps", [Gap, 0.5, 0.6, 0.7, Gap], [0.3, Gap, 0.5, Gap, 0.6], [0.2, 0.2, 0.2, 0.2, 0.2], [Gap, Gap, Gap, 0.4, 0.5]),
        History.Yearly("a region that starts late and one that ends early", [Gap, Gap, Gap, 0.7, 0.8], [0.1, 0.2, 0.3, Gap, Gap], [0.4, 0.5, 0.6, 0.7, 0.8]),
        History.Yearly("a region without any score", [Gap, Gap, Gap], [0.1, 0.2, 0.3]),
    ];

    public static IReadOnlyList<History> Edges { get; } =
    [
        History.Yearly("one period", [0.5], [0.7], [0.5]),
        History.Yearly("one score", [0.5]),
        History.Yearly("two periods", [0.5, 0.7], [0.7, 0.5]),
        History.Yearly("no score at all", [Gap, Gap], [Gap, Gap]),
        History.Yearly("zeros", [0, 0, 0], [0, 0, 1], [1, 0, 0]),
        History.Yearly("negative scores", [-1, 0, 1], [2, -2, 3], [-1, -2, -3]),
        History.Yearly("1e300", [1e300, 2e300, 1e300], [3e300, 1e300, 2e300]),
        History.Yearly("1e-300", [1e-300, 2e-300, 1e-300], [3e-300, 1e-300, 2e-300]),
        History.Yearly("subnormal scores", [1e-320, 2e-320, 1e-322], [3e-320, double.Epsilon, 0]),
        new("a day apart", [2000, 2000 + 1.0 / 365, 2000 + 2.0 / 365], [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1]]),
        new("centuries apart", [1000, 1500, 2000], [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1]]),
    ];

    public static IReadOnlyList<History> All { get; } = [.. Ordinary, .. WithGaps, .. Edges];

    private static double[][] Random(int regions, int periods, ulong seed)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, regions).Select(_ => Enumerable.Range(0, periods).Select(_ => 0.05 + 0.95 * random.Unit()).ToArray())];
    }
}
