using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>How far rows lie from the anti-ideal row, on the linearly normalised and weighted columns.</summary>
/// <param name="weights">The weight of each column.</param>
/// <param name="directions">1 for a benefit, normalised x / scale; -1 for a cost, normalised scale / x.</param>
/// <param name="scales">What each column is normalised by.</param>
/// <param name="antiIdeal">The worst normalised value of each column.</param>
internal sealed class CodasDistances(double[] weights, double[] directions, double[] scales, double[] antiIdeal)
{
    public double[] Weights => weights;

    public double[] Directions => directions;

    public double[] Scales => scales;

    public double[] AntiIdeal => antiIdeal;

    public void Euclidean(RowBlock rows, Span<double> results) => rows.Map(results, new EuclideanDistance(this));

    public void Taxicab(RowBlock rows, Span<double> results) => rows.Map(results, new TaxicabDistance(this));

    private Vector512<double> Difference(RowVectors rows, int column)
    {
        var (x, scale) = (rows[column], Vector512.Create(scales[column]));
        var normalized = directions[column] > 0 ? x / scale : scale / x;
        return Vector512.Create(weights[column]) * (normalized - Vector512.Create(antiIdeal[column]));
    }

    private readonly struct EuclideanDistance(CodasDistances distances) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var squares = new ProductSum();
            for (var column = 0; column < distances.Weights.Length; column++)
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
            for (var column = 0; column < distances.Weights.Length; column++) sum.Add(Vector512.Abs(distances.Difference(rows, column)));
            return sum.High + sum.Low;
        }
    }
}
