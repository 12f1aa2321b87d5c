using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>A function Q that rises from 0 at 0 to 1 at 1: how good a row is of which the share r is good.</summary>
internal abstract class Quantifier
{
    /// <summary>The quantifier of some options.</summary>
    public static Quantifier Of(OwaOptions options) => options switch
    {
        { Weights: { } weights } => new Steps(weights),
        { Quantifier: OwaQuantifier.Most } => new Rising(0.3, 0.8),
        { Quantifier: OwaQuantifier.AtLeastHalf } => new Rising(0, 0.5),
        { Quantifier: OwaQuantifier.AsManyAsPossible } => new Rising(0.5, 1),
        { Quantifier: OwaQuantifier.All } => new Rising(1, double.PositiveInfinity),
        { Quantifier: OwaQuantifier.Any } => new Rising(double.NegativeInfinity, 0),
        _ => new PowerOf(options.Alpha),
    };

    /// <summary>Q(r).</summary>
    /// <param name="r">A share above 0 and below 1.</param>
    public abstract DoubleDouble At(DoubleDouble r);

    private sealed class Rising(double from, double to) : Quantifier
    {
        public override DoubleDouble At(DoubleDouble r)
            => r.High <= from ? 0 : r.High >= to ? 1 : (r - from) / DoubleDouble.Sum(to, -from);
    }

    private sealed class PowerOf(double alpha) : Quantifier
    {
        public override DoubleDouble At(DoubleDouble r) => Power.Of(r.High, alpha) * (1 + alpha * (r.Low / r.High));
    }

    // Straight lines through the sums of the weights, at 1/n, 2/n, ..., 1 (Torra 1997).
    private sealed class Steps : Quantifier
    {
        private readonly DoubleDouble[] sums;

        public Steps(IReadOnlyList<double> weights)
        {
            var total = DoubleDouble.Zero;
            foreach (var weight in weights) total += weight;
            sums = new DoubleDouble[weights.Count + 1];
            var sum = DoubleDouble.Zero;
            for (var k = 0; k < weights.Count; k++) sums[k + 1] = (sum += weights[k]) / total;
        }

        public override DoubleDouble At(DoubleDouble r)
        {
            var place = r * (sums.Length - 1);
            var step = Math.Min((int)place.High, sums.Length - 2);
            return sums[step] + (place - step) * (sums[step + 1] - sums[step]);
        }
    }
}
