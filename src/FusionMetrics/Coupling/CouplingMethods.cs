using FusionMetrics.Methods;

namespace FusionMetrics.Coupling;

/// <summary>The built-in coupling models.</summary>
internal static class CouplingMethods
{
    public static void Register(IMethodRegistry registry)
        => registry.Add<ICouplingModel>("standard", StandardCoupling.Description, () => new StandardCoupling());
}
