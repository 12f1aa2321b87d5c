namespace FusionMetrics.Testing.Examination;

/// <summary>Columns of numbers that methods meet: ordinary ones, and the edges of what a double can hold.</summary>
internal static class SampleValues
{
    public static IReadOnlyList<(string Case, double[] Values)> Ordinary { get; } =
    [
        ("40 positive values", Positive(40, 1)),
        ("7 positive values", Positive(7, 2)),
        ("5,000 positive values", Positive(5_000, 3)),
        ("30 values, many of them equal", [.. Positive(30, 4).Select(x => Math.Floor(x / 20) + 1)]),
    ];

    public static IReadOnlyList<(string Case, double[] Values)> Edges { get; } =
    [
        ("one value", [3.5]),
        ("one value, 0", [0]),
        ("two values", [2, 5]),
        ("two equal values", [2, 2]),
        ("constant 0.1", Same(0.1)),
        ("constant 0", Same(0)),
        ("constant -3", Same(-3)),
        ("constant 1e300", Same(1e300)),
        ("all 0 but one", [0, 0, 0, 0, 5, 0, 0]),
        ("zeros and ones", [0, 1, 0, 1, 1, 0, 0, 1, 1]),
        ("negative values", [-4, -2.5, -1, -7, -3]),
        ("values of both signs", [-4, 2.5, 0, -7, 3, 11]),
        ("values around 1e300", [1e300, 3e300, 2e300, 5e299, 1e300]),
        ("1e300 of both signs", [1e300, -1e300, 5e299, 0, -2e299]),
        ("values around 1e-300", [1e-300, 3e-300, 2e-300, 5e-301, 1e-300]),
        ("subnormal values", [4e-320, 1e-320, 9e-321, 2e-320, 3e-322]),
        ("0 and the least double", [0, double.Epsilon, 0, double.Epsilon, 0]),
        ("1e300 beside 1e-300", [1e300, 1e-300, 1, 1e-300, 1e150]),
        ("1 and the next double", [1, Math.BitIncrement(1), 1, 1, Math.BitIncrement(1)]),
        ("the ends of the doubles", [double.MaxValue, double.MinValue, 0, 1]),
    ];

    public static IEnumerable<(string Case, double[] Values)> All => Ordinary.Concat(Edges);

    /// <summary>Positive numbers from 1 to 101.</summary>
    public static double[] Positive(int count, ulong seed) => [.. new SplitMix64(seed).Units(count).Select(u => 1 + 100 * u)];

    private static double[] Same(double value) => [.. Enumerable.Repeat(value, 12)];
}
