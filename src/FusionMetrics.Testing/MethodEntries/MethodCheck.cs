using FusionMetrics.Coupling;
using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Providers;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.BreakDetectors;
using FusionMetrics.Testing.Couplings;
using FusionMetrics.Testing.DynamicEvaluations;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.IndicatorProviders;
using FusionMetrics.Testing.Normalizers;
using FusionMetrics.Testing.Rankings;
using FusionMetrics.Testing.Treatments;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Testing.Weightings;
using FusionMetrics.Treatment;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Checks a method of a catalog, and what it makes by the promises of its family.</summary>
internal static class MethodCheck
{
    public static IReadOnlyList<Violation> Of(Method method, MethodOptions? options)
    {
        var subject = $"{method.Family} {method.Id}";
        var entry = Examiner.Examine(subject, method, MethodPromises.All, []);
        // What cannot be made cannot be tried.
        if (entry.Any(v => v.Promise == MethodPromises.All.Defined.Promise)) return entry;
        return [.. entry, .. OfContract(subject, method, options)];
    }

    private static IReadOnlyList<Violation> OfContract(string subject, Method method, MethodOptions? options)
    {
        var violations = method switch
        {
            Method<ITreatment> treatment => Examined(subject, treatment, options, TreatmentPromises.All),
            Method<INormalizer> normalizer => Examined(subject, normalizer, options, NormalizerPromises.All),
            Method<IWeighting> weighting => Examined(subject, weighting, options, WeightingPromises.All),
            Method<IRanking> ranking => Examined(subject, ranking, options, RankingPromises.All),
            Method<ICouplingModel> model => Examined(subject, model, options, CouplingPromises.All),
            Method<ITrendDetector> detector => Examined(subject, detector, options, TrendPromises.All),
            Method<IBreakDetector> detector => Examined(subject, detector, options, BreakPromises.All),
            Method<IDynamicEvaluation> evaluation => Examined(subject, evaluation, options, DynamicPromises.All),
            Method<IIndicatorProvider> provider => Examined(subject, provider, options, ProviderPromises.All),
            _ => throw new ArgumentException($"The kit knows no promises of {method.Contract.Name}.", nameof(method)),
        };
        return options is null && LacksOptions(method) && violations.Any(IsDecline) ? [] : violations;
    }

    private static IReadOnlyList<Violation> Examined<T>(string subject, Method<T> method, MethodOptions? options, FamilyPromises<T> promises)
        where T : class
        => Examiner.Examine(subject, method.Create(options), promises, method.Description.Claims);

    private static bool LacksOptions(Method method) => method.Options.Describe().Any(option => option.Default is "" or "[]");

    private static bool IsDecline(Violation violation) => violation.Promise.Id.Contains(".answers", StringComparison.Ordinal);
}
