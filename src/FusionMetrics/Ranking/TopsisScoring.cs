using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>TOPSIS in one frame: what all rows share, prepared once.</summary>
internal sealed class TopsisScoring
{
    // What is at most this far from 0 can be multiplied by a weight of at most 1, and squared, without overflow.
    private const double Moderate = 1e100;

    private readonly double[] weights;
    private readonly double[] ideal;
    private readonly double[] anti;
    private readonly double up;
    private readonly TopsisOptions options;

    public TopsisScoring(RankingFrame frame, TopsisOptions options)
    {
        ArgumentNullException.ThrowIfNull(frame);
        this.options = options;
        var (scale, largest) = UnitScale(frame["ideal"], frame["anti-ideal"]);
        // Far above the differences, a constant value would overflow where they are scaled up: there differences are scaled, not values.
        var down = largest * scale < Moderate ? scale : Math.Min(scale, 1);
        up = scale / down;
        weights = [.. frame["weight"].Select(w => w * down)];
        ideal = [.. frame["ideal"].Select(v => v * down)];
        anti = [.. frame["anti-ideal"].Select(v => v * down)];
    }

    public RowScoring Scoring => options.Metric switch
    {
        DistanceMetric.Manhattan => By(default(Manhattan)),
        DistanceMetric.Chebyshev => By(default(Chebyshev)),
        DistanceMetric.Minkowski => By(new Minkowski(options.P)),
        _ => By(default(Euclidean)),
    };

    /// <summary>The gradient of Euclidean closeness; null for other distances.</summary>
    public RowGradient? Gradient
    {
        get
        {
            if (options.Metric != DistanceMetric.Euclidean) return null;
            var gradient = new EuclideanGradient(weights, ideal, anti, up);
            return (rows, _, result) => rows.Fan(result, gradient);
        }
    }

    private RowScoring By<TDistance>(TDistance distance) where TDistance : struct, IDistance => up == 1
        ? Of(new Closeness<AsItIs, TDistance>(weights, ideal, anti, default, distance))
        : Of(new Closeness<ScaledUp, TDistance>(weights, ideal, anti, new ScaledUp(up), distance));

    private static RowScoring Of<TCloseness>(TCloseness closeness) where TCloseness : struct, IRowMap => (rows, scores) => rows.Map(scores, closeness);

    // Closeness does not depend on the unit. A power of two brings the longest side between the ideals near 1 without touching a digit, so
    // that squares neither overflow nor vanish.
    private static (double Scale, double Largest) UnitScale(IReadOnlyList<double> ideal, IReadOnlyList<double> anti)
    {
        var (longest, largest) = (0.0, 0.0);
        for (var j = 0; j < ideal.Count; j++)
        {
            longest = Math.Max(longest, Math.Abs(ideal[j] / 2 - anti[j] / 2));
            largest = Math.Max(largest, Math.Max(Math.Abs(ideal[j]), Math.Abs(anti[j])));
        }
        return (longest == 0 ? 1 : Math.ScaleB(1, Math.Clamp(-Math.ILogB(longest), -1020, 1020)), largest);
    }

    // NaN stays, as comparisons with it fail.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Within(Vector512<double> x, Vector512<double> low, Vector512<double> high)
    {
        x = Vector512.ConditionalSelect(Vector512.LessThan(x, low), low, x);
        return Vector512.ConditionalSelect(Vector512.GreaterThan(x, high), high, x);
    }

    private readonly struct AsItIs : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => x;
    }

    private readonly struct ScaledUp(double scale) : ILaneMap
    {
        private readonly Vector512<double> scale = Vector512.Create(scale);

        public Vector512<double> Of(Vector512<double> x) => x * scale;
    }

    // A value beyond the ideals, which only a new row can have, counts as the one or the other: else a row would lose by being better than the ideal,
    // and gain by being worse than the anti-ideal.
    private readonly struct Closeness<TUnit, TDistance>(double[] weights, double[] ideal, double[] anti, TUnit unit, TDistance distance) : IRowMap
        where TUnit : struct, ILaneMap
        where TDistance : struct, IDistance
    {
        private readonly double[] low = [.. ideal.Zip(anti, (a, b) => Math.Min(a, b))];
        private readonly double[] high = [.. ideal.Zip(anti, (a, b) => Math.Max(a, b))];

        public Vector512<double> Of(RowVectors rows)
        {
            var (plus, minus) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var j = 0; j < weights.Length; j++)
            {
                // The product is rounded as the ideals were, so that a row that has the ideal value is at distance 0 exactly.
                var weighted = Within(Vector512.Create(weights[j]) * rows[j], Vector512.Create(low[j]), Vector512.Create(high[j]));
                var (a, b) = (unit.Of(weighted - Vector512.Create(ideal[j])), unit.Of(weighted - Vector512.Create(anti[j])));
                plus = distance.Add(a, plus);
                minus = distance.Add(b, minus);
            }
            var (toIdeal, toAnti) = (distance.Length(plus), distance.Length(minus));
            var both = toIdeal + toAnti;
            var coincide = Vector512.Equals(both, Vector512<double>.Zero);
            return Vector512.ConditionalSelect(coincide, Vector512.Create(0.5), toAnti / both);
        }
    }

    // A value beyond the ideals counts as the nearer one, so that it moves nothing. Closeness c = m / (p + m) with p = |a|, m = |b|: dc/dv = (p b / m - m a / p) / (p + m)^2.
    private readonly struct EuclideanGradient(double[] weights, double[] ideal, double[] anti, double up) : IRowFan
    {
        private readonly double[] low = [.. ideal.Zip(anti, Math.Min)];
        private readonly double[] high = [.. ideal.Zip(anti, Math.Max)];

        public void Of(RowVectors rows, RowResults results)
        {
            var (plus, minus) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var j = 0; j < weights.Length; j++)
            {
                var (a, b) = Sides(rows, j);
                plus = Vector512.FusedMultiplyAdd(a, a, plus);
                minus = Vector512.FusedMultiplyAdd(b, b, minus);
            }
            var (toIdeal, toAnti) = (Vector512.Sqrt(plus), Vector512.Sqrt(minus));
            var both = toIdeal + toAnti;
            var (ofAnti, ofIdeal) = (toIdeal / toAnti / both / both, toAnti / toIdeal / both / both);
            for (var j = 0; j < weights.Length; j++)
            {
                var (a, b) = Sides(rows, j);
                var weighted = Vector512.Create(weights[j]) * rows[j];
                var beyond = Vector512.LessThan(weighted, Vector512.Create(low[j])) | Vector512.GreaterThan(weighted, Vector512.Create(high[j]));
                results[j] = Vector512.ConditionalSelect(beyond, Vector512<double>.Zero, Vector512.Create(weights[j] * up) * (ofAnti * b - ofIdeal * a));
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private (Vector512<double> FromIdeal, Vector512<double> FromAnti) Sides(RowVectors rows, int column)
        {
            var weighted = Within(Vector512.Create(weights[column]) * rows[column], Vector512.Create(low[column]), Vector512.Create(high[column]));
            var unit = Vector512.Create(up);
            return (unit * (weighted - Vector512.Create(ideal[column])), unit * (weighted - Vector512.Create(anti[column])));
        }
    }
}
