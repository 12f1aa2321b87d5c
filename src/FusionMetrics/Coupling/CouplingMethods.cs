using FusionMetrics.Methods;

namespace FusionMetrics.Coupling;

/// <summary>The built-in coupling models.</summary>
internal static class CouplingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<ICouplingModel>("standard", StandardCoupling.Description, () => new StandardCoupling());
        registry.Add<ICouplingModel, KFormOptions>("k-form", KFormCoupling.Description, KFormOptions.Set, o => new KFormCoupling(o));
        registry.Add<ICouplingModel>("wang-2021", WangCoupling.Description, () => new WangCoupling());
        registry.Add<ICouplingModel>("fan-2024", FanCoupling.Description, () => new FanCoupling());
        registry.Add<ICouplingModel>("dispersion", DispersionCoupling.Description, () => new DispersionCoupling());
    }
}
