using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the test with Hamed's variance.</summary>
public sealed record HamedOptions : TrendTestOptions
{
    internal static OptionSet<HamedOptions> Set { get; } = SetOf(new HamedOptions());
}
