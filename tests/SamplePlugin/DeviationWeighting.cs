using FusionMetrics;
using FusionMetrics.Methods;
using FusionMetrics.Weighting;

namespace SamplePlugin;

/// <summary>Weights in proportion to the standard deviations of the columns; equal weights where all columns are constant.</summary>
public sealed class DeviationWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to standard deviations.")
    {
        Formula = "w = s / sum s, s = sqrt(sum (z - mean)^2 / n)",
        Source = "Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22(7), 763-770",
        Claims = [MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        double[] deviations = [.. columns.Select(Deviation)];
        var total = deviations.Sum();
        if (!double.IsFinite(total))
            throw new FusionMetricsException(SamplePluginRules.SpreadTooLarge.Says("The values spread too far. Normalise them first."));
        return new WeightingOutcome([.. deviations.Select(s => total == 0 ? 1.0 / columns.Count : s / total)])
        {
            Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("deviation", deviations)],
        };
    }

    private static double Deviation(IndicatorColumn column)
    {
        var range = column.Statistics.Maximum - column.Statistics.Minimum;
        return range == 0 ? 0 : range * Math.Sqrt(column.Collect(new Squares(column.Statistics.Mean.ToDouble(), range)) / column.Statistics.Count);
    }

    // In units of the range, so that squares neither overflow nor vanish.
    private sealed class Squares(double mean, double range) : IColumnStatistic<double>
    {
        public double Collect(ReadOnlySpan<double> values)
        {
            var sum = 0.0;
            foreach (var value in values) sum += (value - mean) / range * ((value - mean) / range);
            return sum;
        }

        public double Merge(double left, double right) => left + right;
    }
}
