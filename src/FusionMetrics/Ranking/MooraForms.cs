using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The three forms of MOORA in one frame.</summary>
internal sealed class MooraForms(RankingFrame frame)
{
    private readonly double[] weights = [.. frame["signed-weight"]];

    public RowScoring RatioSystem => Of(new QuotientSum(weights, frame["length"]));

    public RowScoring ReferencePoint => Of(new DistanceFromBest(weights, [.. frame["best"]], [.. frame["length"].Select(length => length == 0 ? double.PositiveInfinity : length)]));

    public RowScoring FullMultiplicative => Of(new ProductOfPowers(weights));

    /// <summary>The logarithm of the full multiplicative form: the same order, and always in the range of numbers.</summary>
    public RowScoring LogarithmOfProduct => Of(new LogarithmOfPowers(weights));

    /// <summary>A frame for the full multiplicative form alone.</summary>
    public static RankingFrame Multiplicative(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why)
    {
        Demand.Met(Demand.Positive(columns, weights, why));
        var signed = columns.Signed(weights);
        var largest = new double[1];
        new RowBlock(ColumnEnds.Of(columns, ScaleEnds.Observed).Best, columns.Count, 1, 1).Map(largest, new ProductOfPowers(signed));
        return RankingFrame.Computed(columns, ("signed-weight", signed), ("best-product", largest));
    }

    private static RowScoring Of<TForm>(TForm form) where TForm : struct, IRowMap => (rows, scores) => rows.Map(scores, form);

    // The largest weighted distance on the bad side of the best value, in shares of the length, with a minus sign.
    private readonly struct DistanceFromBest(double[] weights, double[] best, double[] lengths) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var least = Vector512<double>.Zero;
            for (var column = 0; column < weights.Length; column++)
            {
                var ahead = (rows[column] - Vector512.Create(best[column])) / Vector512.Create(lengths[column]);
                least = Vector512.Min(least, Vector512.Create(weights[column]) * ahead);
            }
            return least;
        }
    }

    private readonly struct LogarithmOfPowers(double[] weights) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows) => Powers(weights, rows, out var undefined).Logarithm | undefined;
    }

    private readonly struct ProductOfPowers(double[] weights) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows) => Powers(weights, rows, out var undefined).Value | undefined;
    }

    // All bits set, which makes any number NaN, where a value is not above 0.
    private static PowerProduct Powers(double[] weights, RowVectors rows, out Vector512<double> undefined)
    {
        var product = new PowerProduct();
        undefined = Vector512<double>.Zero;
        for (var column = 0; column < weights.Length; column++)
        {
            if (weights[column] == 0) continue;
            undefined |= Vector512.LessThanOrEqual(rows[column], Vector512<double>.Zero);
            product.Multiply(rows[column], Vector512.Create(weights[column]));
        }
        return product;
    }
}
