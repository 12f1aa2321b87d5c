using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// How far rows lie from the anti-ideal row, on the linearly normalised and weighted columns. What is worse than the anti-ideal, which only a new row
/// can be, counts as that: else it would gain by being worse still.
/// </summary>
/// <param name="weights">The weight of each column.</param>
/// <param name="directions">1 for a benefit, normalised x / scale; -1 for a cost, normalised scale / x.</param>
/// <param name="scales">What each column is normalised by.</param>
/// <param name="antiIdeal">The worst normalised value of each column.</param>
internal sealed class CodasDistances(double[] weights, double[] directions, double[] scales, double[] antiIdeal)
{
    private readonly int[] weighed = [.. Enumerable.Range(0, weights.Length).Where(column => weights[column] > 0)];
    private readonly ValueLimits limits = LimitsOf(weights, directions);

    public double[] Weights => weights;

    public double[] Directions => directions;

    public double[] Scales => scales;

    public double[] AntiIdeal => antiIdeal;

    /// <summary>What has ratios: benefits of 0 or more and costs above 0.</summary>
    public static ValueLimits LimitsOf(IReadOnlyList<double> weights, IReadOnlyList<double> directions) => ValueLimits.Ratios(weights, column => directions[column] < 0);

    /// <summary>The Euclidean distance of each row; NaN where a value has no ratio.</summary>
    public void Euclidean(RowBlock rows, Span<double> results) => rows.Map(results, new Within<EuclideanDistance>(new(this), limits));

    public void Taxicab(RowBlock rows, Span<double> results) => rows.Map(results, new TaxicabDistance(this));

    private Vector512<double> Difference(RowVectors rows, int column)
    {
        var (x, scale) = (rows[column], Vector512.Create(scales[column]));
        var normalized = directions[column] > 0 ? x / scale : scale / x;
        return Vector512.Create(weights[column]) * Vector512.Max(normalized - Vector512.Create(antiIdeal[column]), Vector512<double>.Zero);
    }

    private readonly struct EuclideanDistance(CodasDistances distances) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var squares = new ProductSum();
            foreach (var column in distances.weighed)
            {
                var difference = distances.Difference(rows, column);
                squares.Add(difference, difference);
            }
            return Vector512.Sqrt(squares.Total);
        }
    }

    private readonly struct TaxicabDistance(CodasDistances distances) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var sum = new LaneSum();
            foreach (var column in distances.weighed) sum.Add(distances.Difference(rows, column));
            return sum.High + sum.Low;
        }
    }
}
