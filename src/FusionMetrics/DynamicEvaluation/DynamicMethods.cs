using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>The built-in dynamic evaluations.</summary>
internal static class DynamicMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IDynamicEvaluation, TimeOrderedOptions>("towa", TimeOrderedAverage.Description, TimeOrderedOptions.Set, o => new TimeOrderedAverage(o));
        registry.Add<IDynamicEvaluation, TimeOrderedOptions>("towga", TimeOrderedGeometric.Description, TimeOrderedOptions.Set, o => new TimeOrderedGeometric(o));
        registry.Add<IDynamicEvaluation, GrowthOptions>("growth", Growth.Description, GrowthOptions.Set, o => new Growth(o));
        registry.Add<IDynamicEvaluation, IncentiveLinesOptions>("incentive-lines", IncentiveLines.Description, IncentiveLinesOptions.Set, o => new IncentiveLines(o));
    }
}
