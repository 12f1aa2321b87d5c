using FusionMetrics.Methods;
using FusionMetrics.Weighting;

namespace MyPlugin;

/// <summary>The door of this plug-in, for a catalog and for a service collection alike.</summary>
public static class MyPluginMethods
{
    /// <summary>Adds the methods of this plug-in.</summary>
    public static void AddMyPlugin(this IMethodRegistry registry)
        => registry.Add<IWeighting, RangeWeightingOptions>("range", RangeWeighting.Description, RangeWeightingOptions.Set, o => new RangeWeighting(o));
}
