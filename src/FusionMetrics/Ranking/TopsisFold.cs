using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>TOPSIS, a column at a time: the squared distances to the ideal and to the anti-ideal grow with every column.</summary>
internal sealed class TopsisFold : ColumnFold
{
    // What is at most this far from 0 can be multiplied by a weight of at most 1, and squared, without overflow.
    private const double Moderate = 1e100;

    private readonly double[] weights;
    private readonly double[] ideal;
    private readonly double[] anti;
    private readonly double up;

    public TopsisFold(RankingFrame frame) : base(2)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (scale, largest) = UnitScale(frame["ideal"], frame["anti-ideal"]);
        // Far above the differences, a constant value would overflow where they are scaled up: there differences are scaled, not values.
        var down = largest * scale < Moderate ? scale : Math.Min(scale, 1);
        up = scale / down;
        weights = [.. frame["weight"].Select(w => w * down)];
        ideal = [.. frame["ideal"].Select(v => v * down)];
        anti = [.. frame["anti-ideal"].Select(v => v * down)];
    }

    /// <inheritdoc/>
    public override void Add(int column, ReadOnlySpan<double> values, Span<double> accumulators)
    {
        var toIdeal = accumulators[..values.Length];
        var toAnti = accumulators[values.Length..];
        if (up == 1) Lanes.Update(values, toIdeal, toAnti, new AddSquares(weights[column], ideal[column], anti[column]));
        else Lanes.Update(values, toIdeal, toAnti, new AddScaledSquares(weights[column], ideal[column], anti[column], up));
    }

    /// <inheritdoc/>
    public override void Finish(Span<double> accumulators, Span<double> scores)
    {
        accumulators.Slice(scores.Length, scores.Length).CopyTo(scores);
        Lanes.Update(accumulators[..scores.Length], scores, default(Closeness));
    }

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

    // The product is rounded as the ideals were, so that a row that has the ideal value is at distance 0 exactly.
    private readonly struct AddSquares(double weight, double ideal, double anti) : ILanePair
    {
        private readonly Vector512<double> weight = Vector512.Create(weight);
        private readonly Vector512<double> ideal = Vector512.Create(ideal);
        private readonly Vector512<double> anti = Vector512.Create(anti);

        public void Of(Vector512<double> x, ref Vector512<double> y, ref Vector512<double> z)
        {
            var weighted = weight * x;
            var (a, b) = (weighted - ideal, weighted - anti);
            y = Vector512.FusedMultiplyAdd(a, a, y);
            z = Vector512.FusedMultiplyAdd(b, b, z);
        }
    }

    private readonly struct AddScaledSquares(double weight, double ideal, double anti, double scale) : ILanePair
    {
        private readonly Vector512<double> weight = Vector512.Create(weight);
        private readonly Vector512<double> ideal = Vector512.Create(ideal);
        private readonly Vector512<double> anti = Vector512.Create(anti);
        private readonly Vector512<double> scale = Vector512.Create(scale);

        public void Of(Vector512<double> x, ref Vector512<double> y, ref Vector512<double> z)
        {
            var weighted = weight * x;
            var (a, b) = (scale * (weighted - ideal), scale * (weighted - anti));
            y = Vector512.FusedMultiplyAdd(a, a, y);
            z = Vector512.FusedMultiplyAdd(b, b, z);
        }
    }

    // From squared distances to the ideal (x) and to the anti-ideal (y).
    private readonly struct Closeness : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            var (toIdeal, toAnti) = (Vector512.Sqrt(x), Vector512.Sqrt(y));
            var both = toIdeal + toAnti;
            var coincide = Vector512.Equals(both, Vector512<double>.Zero);
            return Vector512.ConditionalSelect(coincide, Vector512.Create(0.5), toAnti / both);
        }
    }
}
