using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>Options of the time-ordered averages.</summary>
public sealed record TimeOrderedOptions : TimeWeightedOptions
{
    internal static OptionSet<TimeOrderedOptions> Set { get; } = SetOf(new TimeOrderedOptions());
}
