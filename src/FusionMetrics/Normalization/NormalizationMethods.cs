using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>The built-in normalisers.</summary>
internal static class NormalizationMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<INormalizer, MinMaxOptions>("min-max", MinMaxNormalizer.Description, MinMaxOptions.Set, o => new MinMaxNormalizer(o));
        registry.Add<INormalizer>("vector", VectorNormalizer.Description, () => new VectorNormalizer());
        registry.Add<INormalizer>("none", IdentityNormalizer.Description, () => new IdentityNormalizer());
    }
}
