using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>The built-in trend detectors.</summary>
internal static class TrendMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<ITrendDetector, MannKendallOptions>("mann-kendall", MannKendall.Description, MannKendallOptions.Set, o => new MannKendall(o));
        registry.Add<ITrendDetector, HamedOptions>("hamed", Hamed.Description, HamedOptions.Set, o => new Hamed(o));
    }
}
