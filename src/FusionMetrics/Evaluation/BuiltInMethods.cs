using FusionMetrics.Coupling;
using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Treatment;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Weighting;

namespace FusionMetrics;

/// <summary>The methods of this library. They enter by the same door as a plug-in's.</summary>
public static class BuiltInMethods
{
    /// <summary>A catalog of the built-in methods.</summary>
    public static MethodCatalog Catalog { get; } = new MethodCatalogBuilder().Build().With(Register);

    /// <summary>Adds the built-in methods to a registry.</summary>
    /// <param name="registry">The registry.</param>
    public static void Register(IMethodRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        TreatmentMethods.Register(registry);
        NormalizationMethods.Register(registry);
        WeightingMethods.Register(registry);
        RankingMethods.Register(registry);
        CouplingMethods.Register(registry);
        TrendMethods.Register(registry);
        BreakMethods.Register(registry);
        DynamicMethods.Register(registry);
    }
}
