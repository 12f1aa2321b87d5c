using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>The built-in weightings.</summary>
internal static class WeightingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IWeighting>("entropy", EntropyWeighting.Description, () => new EntropyWeighting());
        registry.Add<IWeighting>("equal", EqualWeighting.Description, () => new EqualWeighting());
    }
}
