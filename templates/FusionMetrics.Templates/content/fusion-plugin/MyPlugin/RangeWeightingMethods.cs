using FusionMetrics.Methods;
using FusionMetrics.Weighting;

namespace MyPlugin;

/// <summary>The door of this plug-in, for a catalog and for a service collection alike.</summary>
public static class RangeWeightingMethods
{
    /// <summary>Adds the weighting <c>range</c>.</summary>
    public static void AddRangeWeighting(this IMethodRegistry registry)
        => registry.Add<IWeighting, RangeWeightingOptions>("range", RangeWeighting.Description, RangeWeightingOptions.Set, o => new RangeWeighting(o));
}
