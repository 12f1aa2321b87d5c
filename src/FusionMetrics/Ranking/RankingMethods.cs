using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>The built-in rankings.</summary>
internal static class RankingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IRanking>("borda", Borda.Description, () => new Borda());
        registry.Add<IRanking, CodasOptions>("codas", Codas.Description, CodasOptions.Set, o => new Codas(o));
        registry.Add<IRanking>("copeland", Copeland.Description, () => new Copeland());
        registry.Add<IRanking, ElectreOptions>("electre", Electre.Description, ElectreOptions.Set, o => new Electre(o));
        registry.Add<IRanking, PrometheeOptions>("promethee", Promethee.Description, PrometheeOptions.Set, o => new Promethee(o));
        registry.Add<IRanking>("rsr", RankSumRatio.Description, () => new RankSumRatio());
        registry.Add<IRanking>("topsis", Topsis.Description, () => new Topsis());
        registry.Add<IRanking>("weighted-sum", WeightedSum.Description, () => new WeightedSum());
    }
}
