using FusionMetrics;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;

namespace SamplePlugin;

/// <summary>Fixed goalposts for all indicators, values beyond them clamped; costs are turned round.</summary>
public sealed class GoalpostNormalizer(GoalpostOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("The share of the way from a lower to an upper goalpost.")
    {
        Formula = "z = (x - lower) / (upper - lower), clamped to [0, 1]",
        Source = "UNDP (1990), Human Development Report",
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    public ColumnMap Fit(IndicatorColumn column)
    {
        var width = options.Upper - options.Lower;
        if (!(width > 0 && double.IsFinite(width)))
            throw new FusionMetricsException(SamplePluginRules.BadGoalposts.Says("The upper goalpost must be above the lower one."));
        return column.Direction == Direction.Benefit
            ? new AffineMap(options.Lower, width, Direction.Benefit, BeyondBounds.Clamp)
            : new AffineMap(options.Upper, -width, Direction.Benefit, BeyondBounds.Clamp);
    }
}
