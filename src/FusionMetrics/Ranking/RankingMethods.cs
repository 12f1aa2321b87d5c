using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>The built-in rankings.</summary>
internal static class RankingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IRanking>("weighted-sum", WeightedSum.Description, () => new WeightedSum());
        registry.Add<IRanking>("geometric-mean", GeometricMean.Description, () => new GeometricMean());
        registry.Add<IRanking>("harmonic-mean", HarmonicMean.Description, () => new HarmonicMean());
        registry.Add<IRanking, PowerMeanOptions>("power-mean", PowerMean.Description, PowerMeanOptions.Set, o => new PowerMean(o));
        registry.Add<IRanking, OwaOptions>("owa", Owa.Description, OwaOptions.Set, o => new Owa(o));
        registry.Add<IRanking, MpiOptions>("mpi", Mpi.Description, MpiOptions.Set, o => new Mpi(o));
        registry.Add<IRanking, AmpiOptions>("ampi", Ampi.Description, AmpiOptions.Set, o => new Ampi(o));
        registry.Add<IRanking, TopsisOptions>("topsis", Topsis.Description, TopsisOptions.Set, o => new Topsis(o));
        registry.Add<IRanking, VikorOptions>("vikor", Vikor.Description, VikorOptions.Set, o => new Vikor(o));
        registry.Add<IRanking, GreyRelationOptions>("gra", GreyRelation.Description, GreyRelationOptions.Set, o => new GreyRelation(o));
        registry.Add<IRanking>("edas", Edas.Description, () => new Edas());
        registry.Add<IRanking>("mabac", Mabac.Description, () => new Mabac());
        registry.Add<IRanking>("mairca", Mairca.Description, () => new Mairca());
        registry.Add<IRanking, SpotisOptions>("spotis", Spotis.Description, SpotisOptions.Set, o => new Spotis(o));
        registry.Add<IRanking>("aras", Aras.Description, () => new Aras());
        registry.Add<IRanking>("marcos", Marcos.Description, () => new Marcos());
        registry.Add<IRanking, WaspasOptions>("waspas", Waspas.Description, WaspasOptions.Set, o => new Waspas(o));
        registry.Add<IRanking>("copras", Copras.Description, () => new Copras());
        registry.Add<IRanking>("ram", Ram.Description, () => new Ram());
        registry.Add<IRanking, CocosoOptions>("cocoso", Cocoso.Description, CocosoOptions.Set, o => new Cocoso(o));
        registry.Add<IRanking, MooraOptions>("moora", Moora.Description, MooraOptions.Set, o => new Moora(o));
        registry.Add<IRanking, CodasOptions>("codas", Codas.Description, CodasOptions.Set, o => new Codas(o));
        registry.Add<IRanking, PrometheeOptions>("promethee", Promethee.Description, PrometheeOptions.Set, o => new Promethee(o));
        registry.Add<IRanking, ElectreOptions>("electre", Electre.Description, ElectreOptions.Set, o => new Electre(o));
        registry.Add<IRanking>("rsr", RankSumRatio.Description, () => new RankSumRatio());
        registry.Add<IRanking>("borda", Borda.Description, () => new Borda());
        registry.Add<IRanking>("copeland", Copeland.Description, () => new Copeland());
        registry.Add<IRanking, BenefitOfTheDoubtOptions>("benefit-of-the-doubt", BenefitOfTheDoubt.Description, BenefitOfTheDoubtOptions.Set, o => new BenefitOfTheDoubt(o));
        registry.Add<IRanking>("multimoora", Multimoora.Description, () => new Multimoora());
    }
}
