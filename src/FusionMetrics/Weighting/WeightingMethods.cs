using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>The built-in weightings.</summary>
internal static class WeightingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IWeighting, EntropyOptions>("entropy", EntropyWeighting.Description, EntropyOptions.Set, o => new EntropyWeighting(o));
        registry.Add<IWeighting>("equal", EqualWeighting.Description, () => new EqualWeighting());
        registry.Add<IWeighting, CriticOptions>("critic", CriticWeighting.Description, CriticOptions.Set, o => new CriticWeighting(o));
        registry.Add<IWeighting, PcaOptions>("pca", PcaWeighting.Description, PcaOptions.Set, o => new PcaWeighting(o));
        registry.Add<IWeighting, StandardDeviationOptions>("standard-deviation", StandardDeviationWeighting.Description, StandardDeviationOptions.Set,
            o => new StandardDeviationWeighting(o));
        registry.Add<IWeighting, CoefficientOfVariationOptions>("coefficient-of-variation", CoefficientOfVariationWeighting.Description,
            CoefficientOfVariationOptions.Set, o => new CoefficientOfVariationWeighting(o));
        registry.Add<IWeighting>("merec", MerecWeighting.Description, () => new MerecWeighting());
        registry.Add<IWeighting>("cilos", CilosWeighting.Description, () => new CilosWeighting());
        registry.Add<IWeighting>("idocriw", IdocriwWeighting.Description, () => new IdocriwWeighting());
        registry.Add<IWeighting>("scatter-degree", ScatterDegreeWeighting.Description, () => new ScatterDegreeWeighting());
        registry.Add<IWeighting>("gini", GiniWeighting.Description, () => new GiniWeighting());
        registry.Add<IWeighting>("angular", AngularWeighting.Description, () => new AngularWeighting());
        registry.Add<IWeighting, LopcowOptions>("lopcow", LopcowWeighting.Description, LopcowOptions.Set, o => new LopcowWeighting(o));
        registry.Add<IWeighting, AhpOptions>("ahp", AhpWeighting.Description, AhpOptions.Set, o => new AhpWeighting(o));
        registry.Add<IWeighting, BestWorstOptions>("best-worst", BestWorstWeighting.Description, BestWorstOptions.Set, o => new BestWorstWeighting(o));
        registry.Add<IWeighting, CombinedOptions>("combined", CombinedWeighting.Description, CombinedOptions.Set, (o, catalog) => new CombinedWeighting(o, catalog));
        registry.Add<IWeighting, FixedOptions>("fixed", FixedWeighting.Description, FixedOptions.Set, o => new FixedWeighting(o));
        registry.Add<IWeighting, RankOrderOptions>("rank-order", RankOrderWeighting.Description, RankOrderOptions.Set, o => new RankOrderWeighting(o));
        registry.Add<IWeighting, SwaraOptions>("swara", SwaraWeighting.Description, SwaraOptions.Set, o => new SwaraWeighting(o));
        registry.Add<IWeighting, TargetImportanceOptions>("target-importance", TargetImportanceWeighting.Description, TargetImportanceOptions.Set, o => new TargetImportanceWeighting(o));
    }
}
