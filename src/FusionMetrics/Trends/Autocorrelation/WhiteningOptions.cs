using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of tests of a series from which autocorrelation was removed.</summary>
public sealed record WhiteningOptions : TrendTestOptions
{
    internal static OptionSet<WhiteningOptions> Set { get; } = SetOf(new WhiteningOptions());
}
