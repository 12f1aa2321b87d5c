using System.Buffers;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Entropy weights (熵权): an indicator weighs the more, the less evenly its values are spread over the rows. With p = z / sum z,
/// e = -(1 / ln N) sum p ln p over all N rows of the scope, d = 1 - e, w = d / sum d within the subsystem; 0 ln 0 = 0, no shift.
/// </summary>
/// <remarks>
/// d is computed without cancellation: with t = z / mean - 1, d = sum[(1 + t) ln(1 + t) - t] / (N ln N), whose terms are never negative.
/// The textbook 1 - e loses all digits of a weight at a relative spread of 1e-8; this form keeps them.
/// A constant indicator has weight 0. Where all indicators of a subsystem are constant, they share the weight equally.
/// Source: Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making, entropy method.
/// </remarks>
public sealed class EntropyWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Entropy weights over all rows of the scope, in the cancellation-free form.")
    {
        Formula = "d = sum[(1 + t) ln(1 + t) - t] / (N ln N), t = z / mean - 1; e = 1 - d; w = d / sum d",
        Source = "Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making",
        Conventions =
        [
            "Entropy over all N rows of the scope, divided by ln N; 0 ln 0 = 0; no shift.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var negative = columns.Where(c => c.Statistics.Minimum < 0).Select(Negative).ToList();
        if (negative.Count > 0) return new WeightingOutcome(new double[columns.Count]) { Diagnostics = negative };

        double[] divergence = [.. columns.Select(column => DivergenceOf(column.InAnyUnit))];
        var total = DoubleDouble.Zero;
        foreach (var d in divergence) total += d;
        var allConstant = total.High == 0;
        return new WeightingOutcome(Array.ConvertAll(divergence, d => allConstant ? 1.0 / columns.Count : (d / total).ToDouble()))
        {
            Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("entropy", Array.ConvertAll(divergence, d => 1 - d))],
            Diagnostics = allConstant ? [AllConstant(columns)] : [],
        };
    }

    // d = 1 - e, between 0 and 1.
    private static double DivergenceOf(IndicatorColumn column)
    {
        var statistics = column.Statistics;
        if (statistics.IsConstant) return 0;
        var n = (double)statistics.Count;
        var scale = UnitScale(statistics.Maximum);
        var sum = scale == 1
            ? column.Collect(new DivergenceFrom(statistics.Mean))
            : column.Collect(new InUnit(scale, new DivergenceFrom(column.Collect(new InUnit(scale, new SumStatistic())) / n)));
        return Math.Min(1, (sum / (n * (DoubleDouble)Logarithm.Of(n))).ToDouble());
    }

    // The unit does not matter to an entropy. Where sums could overflow, or a mean could have no digits left, a power of two as the unit
    // takes the column to where neither happens.
    private static double UnitScale(double largest)
    {
        var exponent = Math.ILogB(largest);
        return Math.Abs(exponent) < 900 ? 1 : Math.ScaleB(1, Math.Clamp(-exponent, -1000, 1000));
    }

    private static Diagnostic Negative(IndicatorColumn column) => WeightingRules.NegativeValues.Says(
        FormattableString.Invariant($"Entropy weights need values of 0 or more, but '{column.Indicator.Code}' goes down to {column.Statistics.Minimum:R} ")
        + "after normalisation. Use normalization min-max.", new DiagnosticLocation { Column = column.Indicator.Code });

    internal static Diagnostic AllConstant(IndicatorMatrix columns) => WeightingRules.AllConstant.Says(
        $"All of {string.Join(", ", columns.Select(c => c.Indicator.Code))} are constant over the scope and tell nothing: they share the weight equally.");

    private sealed class SumStatistic : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values) => Moments.Of(values).Sum;

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }

    private sealed class DivergenceFrom(DoubleDouble mean) : IShiftedStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values) => new Divergence(mean).Of(values);

        public DoubleDouble CollectShifted(ReadOnlySpan<double> values, double sign, double start) => new Divergence(mean, sign, start).Of(values);

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }

    // A statistic of the values in another unit.
    private sealed class InUnit(double scale, IColumnStatistic<DoubleDouble> statistic) : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values)
        {
            var buffer = ArrayPool<double>.Shared.Rent(values.Length);
            for (var i = 0; i < values.Length; i++) buffer[i] = values[i] * scale;
            var result = statistic.Collect(buffer.AsSpan(0, values.Length));
            ArrayPool<double>.Shared.Return(buffer);
            return result;
        }

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => statistic.Merge(left, right);
    }
}
