using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>The built-in treatments.</summary>
internal static class TreatmentMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<ITreatment, LinearInterpolationOptions>(
            "linear", LinearInterpolation.Description, LinearInterpolationOptions.Set, o => new LinearInterpolation(o));
        registry.Add<ITreatment>("drop-region", DropRegions.Description, () => new DropRegions());
    }
}
