using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of Spearman's test.</summary>
public sealed record SpearmanOptions : TrendTestOptions
{
    internal static OptionSet<SpearmanOptions> Set { get; } = SetOf(new SpearmanOptions());
}
