using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Providers;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Weighting;

namespace SamplePlugin;

/// <summary>The one door of this plug-in, for a catalog and for a service collection alike.</summary>
public static class SamplePluginMethods
{
    /// <summary>Adds the methods of this plug-in.</summary>
    public static void AddSamplePlugin(this IMethodRegistry registry)
    {
        registry.Add<IIndicatorProvider, InlineOptions>("inline", "Rows written in the recipe itself.", InlineOptions.Set, o => new InlineProvider(o));
        registry.Add<INormalizer, GoalpostOptions>("common-goalposts", GoalpostNormalizer.Description, GoalpostOptions.Set, o => new GoalpostNormalizer(o));
        registry.Add<IWeighting>("deviation", DeviationWeighting.Description, () => new DeviationWeighting());
        registry.Add<ITrendDetector, LeastSquaresOptions>(
            "least-squares", LeastSquaresTrend.Description, LeastSquaresOptions.Set, o => new LeastSquaresTrend(o));
        registry.Add<IBreakDetector, LargestStepOptions>("largest-step", LargestStep.Description, LargestStepOptions.Set, o => new LargestStep(o));
    }
}
