using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>Indices U of two to five subsystems: a column a subsystem.</summary>
internal static class SampleIndices
{
    private const int Rows = 600;

    private static readonly double[] Corners =
        [0, double.Epsilon, 1e-310, 1e-300, 1e-160, 1e-16, 1e-8, 0.1, 0.3, 1.0 / 3, 0.5, 0.7, 0.9, Math.BitDecrement(1), 1];

    private static readonly double[] Beyond = [-1e300, -0.5, -1e-300, 0, 1e-300, 0.5, 1.5, 1e100, 1e300];

    /// <summary>Ordinary indices, well within [0, 1].</summary>
    public static IReadOnlyList<Table> Ordinary { get; } = [.. Counts().Select(n
        => Table.Of($"{n} subsystems, indices between 0.05 and 1", Columns(n, (_, random) => 0.05 + 0.95 * random.Unit())))];

    /// <summary>Indices in [0, 1], the corners among them, and rows in which all are equal.</summary>
    public static IReadOnlyList<Table> WithinUnit { get; } =
    [
        .. Ordinary,
        .. Counts().Select(n
            => Table.Of($"{n} subsystems, corners of [0, 1]", Columns(n, (_, random) => Corners[random.Below(Corners.Length)]))),
        .. Counts().Select(n
            => Table.Of($"{n} subsystems, all indices equal", Columns(n, (row, _) => row < Corners.Length ? Corners[row] : (double)row / Rows))),
    ];

    /// <summary>Indices outside [0, 1], as values beyond a frame give them.</summary>
    public static IReadOnlyList<Table> Outside { get; } = [.. Counts().Select(n
        => Table.Of($"{n} subsystems, indices outside [0, 1]", Columns(n, (_, random) => Beyond[random.Below(Beyond.Length)])))];

    private static IEnumerable<int> Counts() => Enumerable.Range(2, 4);

    private static double[][] Columns(int count, Func<int, SplitMix64, double> index) => [.. Enumerable.Range(0, count).Select(k =>
    {
        var random = new SplitMix64((ulong)(100 * count + k));
        return Enumerable.Range(0, Rows).Select(row => index(row, random)).ToArray();
    })];
}
