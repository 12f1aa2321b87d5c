using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>The built-in weightings.</summary>
internal static class WeightingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IWeighting, AhpOptions>("ahp", AhpWeighting.Description, AhpOptions.Set, o => new AhpWeighting(o));
        registry.Add<IWeighting, BestWorstOptions>("best-worst", BestWorstWeighting.Description, BestWorstOptions.Set, o => new BestWorstWeighting(o));
        registry.Add<IWeighting, CombinedOptions>("combined", CombinedWeighting.Description, CombinedOptions.Set, (o, catalog) => new CombinedWeighting(o, catalog));
        registry.Add<IWeighting>("entropy", EntropyWeighting.Description, () => new EntropyWeighting());
        registry.Add<IWeighting>("equal", EqualWeighting.Description, () => new EqualWeighting());
        registry.Add<IWeighting, FixedOptions>("fixed", FixedWeighting.Description, FixedOptions.Set, o => new FixedWeighting(o));
        registry.Add<IWeighting, RankOrderOptions>("rank-order", RankOrderWeighting.Description, RankOrderOptions.Set, o => new RankOrderWeighting(o));
        registry.Add<IWeighting, SwaraOptions>("swara", SwaraWeighting.Description, SwaraOptions.Set, o => new SwaraWeighting(o));
        registry.Add<IWeighting, TargetImportanceOptions>("target-importance", TargetImportanceWeighting.Description, TargetImportanceOptions.Set, o => new TargetImportanceWeighting(o));
    }
}
