using FusionMetrics.Methods;
using FusionMetrics.Testing.BreakDetectors;
using FusionMetrics.Testing.Couplings;
using FusionMetrics.Testing.DynamicEvaluations;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.Normalizers;
using FusionMetrics.Testing.Rankings;
using FusionMetrics.Testing.Treatments;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Testing.Weightings;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>A claim that nobody can check says nothing.</summary>
internal sealed class ClaimsOfFamily()
    : PromiseOf<Method>($"{MethodPromises.Family}.claims", "The method claims only what methods of its family can claim, each once.")
{
    public override IEnumerable<Trial<Method>> Trials() => [Try("the claims", method =>
    {
        var claims = method.Description.Claims;
        return claims.Where(claim => !Of(method.Family).Contains(claim) || claims.Count(c => c == claim) > 1)
            .Select(claim => claim.ToString()).FirstOrDefault();
    })];

    private static IEnumerable<MethodClaim> Of(MethodFamily family) => family switch
    {
        MethodFamily.Treatment => TreatmentPromises.All.Claims,
        MethodFamily.Normalization => NormalizerPromises.All.Claims,
        MethodFamily.Weighting => WeightingPromises.All.Claims,
        MethodFamily.Ranking => RankingPromises.All.Claims,
        MethodFamily.Coupling => CouplingPromises.All.Claims,
        MethodFamily.Trend => TrendPromises.All.Claims,
        MethodFamily.Break => BreakPromises.All.Claims,
        MethodFamily.Dynamic => DynamicPromises.All.Claims,
        _ => [],
    };
}
