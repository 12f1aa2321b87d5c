using CsCheck;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Decision matrices of positive numbers, many of which are equal.</summary>
internal static class TiedCases
{
    /// <summary>No value is less.</summary>
    public const double Least = 0.05;

    public static Gen<(double[][] Rows, Direction[] Directions, double[] Weights)> All { get; } = Of(Gen.Int[1, 24], Gen.Int[1, 6]);

    public static Gen<(double[][] Rows, Direction[] Directions, double[] Weights)> Small { get; } = Of(Gen.Int[2, 9], Gen.Int[1, 4]);

    /// <summary>By how much a row may be better, by column: often not at all.</summary>
    public static Gen<double[]> Better { get; } = Gen.Frequency((2, Gen.Const(0.0)), (1, Gen.Int[1, 2].Select(i => i / 4.0)), (1, Gen.Double[0, 0.5])).Array[6];

    private static Gen<double> Value { get; } = Gen.Frequency((2, Gen.Int[1, 5].Select(i => i / 4.0)), (1, Gen.Double[Least, 1]));

    private static Gen<double> Weight { get; } = Gen.Frequency((4, Gen.Double[0.1, 1]), (4, Gen.Int[1, 4].Select(i => i / 4.0)), (1, Gen.Const(0.0)));

    private static Gen<(double[][] Rows, Direction[] Directions, double[] Weights)> Of(Gen<int> rows, Gen<int> columns)
        => Gen.Select(rows, columns).SelectMany((n, m) => Gen.Select(Value.Array[m].Array[n], Numbers.BenefitOrCost.Array[m], Weights(m)));

    /// <summary>Weights of which some are equal, some 0, and not all.</summary>
    private static Gen<double[]> Weights(int count)
        => Weight.Array[count].Where(w => w.Any(v => v > 0)).Select(w => Array.ConvertAll(w, v => v / w.Sum()));

    /// <summary>The rows with the better value the larger one in every column.</summary>
    public static double[][] Oriented(double[][] rows, Direction[] directions)
        => Array.ConvertAll(rows, row => row.Select((value, j) => directions[j] == Direction.Benefit ? value : -value).ToArray());
}
