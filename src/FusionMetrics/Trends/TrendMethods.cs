using FusionMetrics.Methods;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Trends;

/// <summary>The built-in trend detectors and forecasters.</summary>
internal static class TrendMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<ITrendDetector, MannKendallOptions>("mann-kendall", MannKendall.Description, MannKendallOptions.Set, o => new MannKendall(o));
        registry.Add<ITrendDetector, HamedOptions>("hamed", Hamed.Description, HamedOptions.Set, o => new Hamed(o));
        registry.Add<ITrendDetector, LagOptions>("hamed-rao", HamedRao.Description, LagOptions.OfAll, o => new HamedRao(o));
        registry.Add<ITrendDetector, LagOptions>("yue-wang", YueWang.Description, LagOptions.OfFirst, o => new YueWang(o));
        Whitening(registry, "pre-whitening", PreWhitening.Description, o => new PreWhitening(o));
        Whitening(registry, "trend-free-pre-whitening", TrendFreePreWhitening.Description, o => new TrendFreePreWhitening(o));
        Whitening(registry, "bias-corrected-pre-whitening", BiasCorrectedPreWhitening.Description, o => new BiasCorrectedPreWhitening(o));
        Whitening(registry, "wang-swail", WangSwail.Description, o => new WangSwail(o));
        Whitening(registry, "three-pre-whitening", ThreePreWhitening.Description, o => new ThreePreWhitening(o));
        registry.Add<ITrendDetector, BlockBootstrapOptions>("block-bootstrap", BlockBootstrap.Description, BlockBootstrapOptions.Set, o => new BlockBootstrap(o));
        registry.Add<ITrendDetector, SpearmanOptions>("spearman", Spearman.Description, SpearmanOptions.Set, o => new Spearman(o));
        registry.Add<ITrendDetector, CoxStuartOptions>("cox-stuart", CoxStuart.Description, CoxStuartOptions.Set, o => new CoxStuart(o));
        registry.Add<ITrendDetector, SeasonalOptions>("seasonal-mann-kendall", SeasonalMannKendall.Description, SeasonalOptions.Set, o => new SeasonalMannKendall(o));
        ForecastMethods.Register(registry);
    }

    private static void Whitening(IMethodRegistry registry, string id, MethodDescription description, Func<WhiteningOptions, ITrendDetector> create)
        => registry.Add<ITrendDetector, WhiteningOptions>(id, description, WhiteningOptions.Set, create);
}
