using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>Weights in proportion to what a method measured.</summary>
internal static class Shares
{
    /// <summary>
    /// Weighs the columns that vary. A constant one tells nothing and has weight 0; where all are constant, they share the weight equally.
    /// </summary>
    /// <param name="columns">The columns.</param>
    /// <param name="measure">Measures columns none of which is constant; at least one.</param>
    /// <param name="names">The names of the measures. They are 0 for a constant column.</param>
    public static WeightingOutcome OfVarying(IndicatorMatrix columns, Func<IndicatorMatrix, Amounts> measure, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] varying = [.. Enumerable.Range(0, columns.Count).Where(j => !columns[j].Statistics.IsConstant)];
        var amounts = varying.Length == 0 ? new Amounts([], [.. names.Select(_ => Array.Empty<double>())]) : measure(columns.Keep(varying));
        var weights = Of(columns, AmongAll(amounts.Values));
        return weights with
        {
            Diagnostics = amounts.Warning is { } warning ? [.. weights.Diagnostics, warning] : weights.Diagnostics,
            Measures = [.. names.Select((name, i) => KeyValuePair.Create<string, IReadOnlyList<double>>(name, AmongAll(amounts.Measures[i])))],
        };

        double[] AmongAll(double[] values)
        {
            var all = new double[columns.Count];
            for (var i = 0; i < varying.Length; i++) all[varying[i]] = values[i];
            return all;
        }
    }

    /// <summary>Weights in proportion to amounts.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="amounts">A finite number of 0 or more for each column; 0 for constant ones.</param>
    public static WeightingOutcome Of(IndicatorMatrix columns, double[] amounts)
    {
        var largest = amounts.Max();
        if (largest == 0) return Equal(columns);
        // In a unit in which neither their sum overflows nor a quotient of small ones loses digits.
        var unit = Scaling.ToNear1(largest);
        var total = DoubleDouble.Zero;
        foreach (var amount in amounts) total += amount * unit;
        return new WeightingOutcome(Array.ConvertAll(amounts, amount => (amount * unit / total).ToDouble()));
    }

    // Where nothing was measured of columns that vary, it is they that share the weight.
    private static WeightingOutcome Equal(IndicatorMatrix columns)
    {
        IndicatorColumn[] varying = [.. columns.Where(c => !c.Statistics.IsConstant)];
        if (varying.Length is 0) return new WeightingOutcome([.. columns.Select(_ => 1.0 / columns.Count)]) { Diagnostics = [AllConstant(columns)] };
        return new WeightingOutcome([.. columns.Select(c => c.Statistics.IsConstant ? 0 : 1.0 / varying.Length)])
        {
            Diagnostics = varying.Length == 1 ? [] : [NothingTold(varying)],
        };
    }

    internal static Diagnostic AllConstant(IndicatorMatrix columns) => WeightingRules.AllConstant.Says(
        $"All of {Codes(columns)} are constant over the scope and tell nothing: they share the weight equally.");

    private static Diagnostic NothingTold(IndicatorColumn[] varying) => WeightingRules.NothingTold.Says(
        $"The weighting finds nothing to tell {Codes(varying)} apart by: they share the weight equally.");

    private static string Codes(IEnumerable<IndicatorColumn> columns) => string.Join(", ", columns.Select(c => c.Indicator.Code));
}
