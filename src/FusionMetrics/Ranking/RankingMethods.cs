using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>The built-in rankings.</summary>
internal static class RankingMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IRanking, BenefitOfTheDoubtOptions>("benefit-of-the-doubt", BenefitOfTheDoubt.Description, BenefitOfTheDoubtOptions.Set, o => new BenefitOfTheDoubt(o));
        registry.Add<IRanking>("topsis", Topsis.Description, () => new Topsis());
        registry.Add<IRanking>("weighted-sum", WeightedSum.Description, () => new WeightedSum());
    }
}
