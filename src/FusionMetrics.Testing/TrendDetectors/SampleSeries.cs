using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Series that detectors meet.</summary>
internal static class SampleSeries
{
    /// <summary>Whole numbers, to which others can be added exactly.</summary>
    public static IReadOnlyList<Series> WholeNumbers { get; } =
    [
        Series.Yearly("30 whole numbers without a trend", Whole(30, 41, slope: 0)),
        Series.Yearly("25 whole numbers that rise on the whole", Whole(25, 42, slope: 3)),
        Series.Yearly("25 whole numbers that fall on the whole", Whole(25, 43, slope: -3)),
        Series.Yearly("12 numbers with many ties", 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5),
        Series.Yearly("constant", 7, 7, 7, 7, 7, 7, 7, 7),
        new("uneven years", [1990, 1995, 2000, 2001, 2002, 2003, 2010, 2011], [3, 5, 4, 6, 8, 7, 11, 12]),
        new("quarters", [.. Enumerable.Range(0, 16).Select(i => 2010 + i / 4.0)], Whole(16, 44, slope: 1)),
    ];

    /// <summary>Series that never fall, the first of each kind rising at every step.</summary>
    public static IReadOnlyList<Series> NeverFalling { get; } =
    [
        Line(30),
        Series.Yearly("40 numbers that grow by 10 % a year", [.. Enumerable.Range(0, 40).Select(i => Growth(i))]),
        Series.Yearly("a step", 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2),
        Series.Yearly("two values that rise", 1, 2),
        Series.Yearly("three values that rise", 1, 2, 4),
        Series.Yearly("a rise around 1e300", 1e300, 1.1e300, 1.2e300, 1.3e300, 1.4e300, 1.5e300, 1.6e300),
    ];

    public static Series Constant { get; } = Series.Yearly("constant 0.1", [.. Enumerable.Repeat(0.1, 20)]);

    public static IReadOnlyList<Series> Edges { get; } =
    [
        Series.Yearly("no value"),
        Series.Yearly("one value", 5),
        Series.Yearly("two values", 5, 3),
        Series.Yearly("two equal values", 5, 5),
        Series.Yearly("three equal values", 0, 0, 0),
        Series.Yearly("zeros, and one value", 0, 0, 0, 0, 1, 0, 0, 0),
        Series.Yearly("1e300 of both signs", 1e300, -1e300, 1e300, -1e300, 0, 1e300, 1e300),
        Series.Yearly("values around 1e-300", 1e-300, 3e-300, 2e-300, 5e-300, 4e-300, 6e-300),
        Series.Yearly("subnormal values", 4e-320, 1e-320, 9e-321, 2e-320, 3e-322, 5e-320),
        Series.Yearly("1 and the next double", 1, Math.BitIncrement(1), 1, Math.BitIncrement(1), 1, Math.BitIncrement(1)),
        Series.Yearly("200 values", new SplitMix64(45).Units(200)),
        Constant,
    ];

    public static IReadOnlyList<Series> All { get; } = [.. WholeNumbers, .. NeverFalling, .. Edges];

    public static Series Line(int count)
        => Series.Yearly($"a straight line of {count} values", [.. Enumerable.Range(0, count).Select(i => 10 + 2.0 * i)]);

    private static double[] Whole(int count, ulong seed, double slope)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, count).Select(i => slope * i + random.Below(20))];
    }

    private static double Growth(int years)
    {
        var value = 100.0;
        for (var i = 0; i < years; i++) value *= 1.1;
        return value;
    }
}
