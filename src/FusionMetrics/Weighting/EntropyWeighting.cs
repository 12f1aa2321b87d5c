using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Entropy weights (熵权): an indicator weighs the more, the less evenly its values are spread over the rows. With p = z / sum z,
/// e = -(1 / ln N) sum p ln p over all N rows of the scope, d = 1 - e, w = d / sum d within the subsystem; 0 ln 0 = 0, no shift unless an
/// option says so.
/// </summary>
/// <remarks>
/// d is computed without cancellation: with t = z / mean - 1, d = sum[(1 + t) ln(1 + t) - t] / (N ln N), whose terms are never negative.
/// The textbook 1 - e loses all digits of a weight at a relative spread of 1e-8; this form keeps them.
/// A constant indicator has weight 0. Where all indicators of a subsystem are constant, they share the weight equally.
/// Source: Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making, entropy method.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class EntropyWeighting(EntropyOptions options) : IWeighting
{
    /// <summary>Entropy weights without any shift, costs as they are.</summary>
    public EntropyWeighting() : this(new EntropyOptions())
    {
    }

    internal static MethodDescription Description { get; } = new("Entropy weights over all rows of the scope, in the cancellation-free form.")
    {
        Formula = "d = sum[(1 + t) ln(1 + t) - t] / (N ln N), t = z / mean - 1; e = 1 - d; w = d / sum d",
        Source = "Shannon (1948); Hwang and Yoon (1981), Multiple Attribute Decision Making",
        Conventions =
        [
            "Entropy over all N rows of the scope, divided by ln N; 0 ln 0 = 0; no shift unless the option shift says so.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (options.Costs == CostShares.Reciprocal)
        {
            if (ColumnLimits.NotPositive(columns, "Costs under entropy weights of reciprocals", IsCost) is { } costly) return costly;
            columns = columns.With(column => IsCost(column) ? new ColumnAfter<ScaledReciprocal>(column, new ScaledReciprocal(column.Statistics.Minimum)) : column);
        }
        if (options.Shift != 0) columns = columns.With(column => new ColumnAfter<Translation>(column, new Translation(options.Shift)));
        if (ColumnLimits.Negative(columns, "Entropy weights") is { } declined) return declined;
        double[] divergence = [.. columns.Select(column => DivergenceOf(column.InAnyUnit))];
        return Shares.Of(columns, divergence) with
        {
            Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("entropy", Array.ConvertAll(divergence, d => 1 - d))],
        };
    }

    private static bool IsCost(IndicatorColumn column) => column.Direction == Direction.Cost;

    // d = 1 - e, between 0 and 1.
    private static double DivergenceOf(IndicatorColumn column)
    {
        var statistics = column.Statistics;
        if (statistics.IsConstant) return 0;
        var n = (double)statistics.Count;
        var scale = UnitScale(statistics.Maximum);
        var sum = scale == 1
            ? column.Collect(new DivergenceFrom(statistics.Mean))
            : column.Collect(InUnit(scale, new DivergenceFrom(column.Collect(InUnit(scale, new MomentStatistic())).Mean)));
        return Math.Min(1, (sum / (n * (DoubleDouble)Logarithm.Of(n))).ToDouble());
    }

    // The unit does not matter to an entropy. Where sums could overflow, or a mean could have no digits left, a power of two as the unit
    // takes the column to where neither happens.
    private static double UnitScale(double largest)
    {
        var exponent = Math.ILogB(largest);
        return Math.Abs(exponent) < 900 ? 1 : Math.ScaleB(1, Math.Clamp(-exponent, -1000, 1000));
    }

    private static StatisticAfter<T, Scaling> InUnit<T>(double scale, IColumnStatistic<T> statistic) => new(new Scaling(scale), statistic);

    private sealed class DivergenceFrom(DoubleDouble mean) : IShiftedStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values) => new Divergence(mean).Of(values);

        public DoubleDouble CollectShifted(ReadOnlySpan<double> values, double sign, double start) => new Divergence(mean, sign, start).Of(values);

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }
}
