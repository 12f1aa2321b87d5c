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
using FusionMetrics.Testing.MethodEntries;
using FusionMetrics.Testing.Normalizers;
using FusionMetrics.Testing.Rankings;
using FusionMetrics.Testing.Treatments;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Testing.Weightings;
using FusionMetrics.Treatment;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing;

/// <summary>
/// The conformance kit: one call a method returns every promise of its contract that it breaks, on inputs that are the same in every run.
/// Bound to no test framework: assert that the list is empty. At most three violations of a promise are listed.
/// </summary>
/// <remarks>
/// A promise marked with a claim is checked where the method makes that claim: in its <see cref="MethodDescription.Claims"/>, or in the
/// call. Declining an input with a diagnostic or <see cref="FusionMetricsException"/> breaks nothing but the promise to accept ordinary data.
/// </remarks>
public static class Conformance
{
    /// <summary>Every promise that the kit checks, family by family.</summary>
    public static IReadOnlyList<Promise> Promises { get; } =
    [
        .. Of(NormalizerPromises.All), .. Of(WeightingPromises.All), .. Of(RankingPromises.All), .. Of(CouplingPromises.All),
        .. Of(TrendPromises.All), .. Of(BreakPromises.All), .. Of(DynamicPromises.All), .. Of(TreatmentPromises.All), .. Of(ProviderPromises.All), .. Of(MethodPromises.All),
    ];

    /// <summary>Checks a normaliser.</summary>
    /// <param name="normalizer">The normaliser.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(INormalizer normalizer, params MethodClaim[] claims)
        => Examine(normalizer, NormalizerPromises.All, claims);

    /// <summary>Checks a weighting.</summary>
    /// <param name="weighting">The weighting.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(IWeighting weighting, params MethodClaim[] claims)
        => Examine(weighting, WeightingPromises.All, claims);

    /// <summary>Checks a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(IRanking ranking, params MethodClaim[] claims)
        => Examine(ranking, RankingPromises.All, claims);

    /// <summary>Checks a coupling model.</summary>
    /// <param name="model">The coupling model.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(ICouplingModel model, params MethodClaim[] claims)
        => Examine(model, CouplingPromises.All, claims);

    /// <summary>Checks a trend detector.</summary>
    /// <param name="detector">The trend detector.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(ITrendDetector detector, params MethodClaim[] claims)
        => Examine(detector, TrendPromises.All, claims);

    /// <summary>Checks a break detector.</summary>
    /// <param name="detector">The break detector.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(IBreakDetector detector, params MethodClaim[] claims)
        => Examine(detector, BreakPromises.All, claims);

    /// <summary>Checks a dynamic evaluation.</summary>
    /// <param name="evaluation">The dynamic evaluation.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(IDynamicEvaluation evaluation, params MethodClaim[] claims)
        => Examine(evaluation, DynamicPromises.All, claims);

    /// <summary>Checks a treatment.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="claims">What it claims beyond the contract.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(ITreatment treatment, params MethodClaim[] claims)
        => Examine(treatment, TreatmentPromises.All, claims);

    /// <summary>Checks a provider. Its source is read several times: a small one will do, of a few rows and two columns or more.</summary>
    /// <param name="provider">The provider of a source that can be read.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(IIndicatorProvider provider) => Examine(provider, ProviderPromises.All, []);

    /// <summary>
    /// Checks a method of a catalog: its id, description and options, and then what it makes of its default options, with the claims of its
    /// description. Where it declines everything because an option without a default must be set first (the path of a file, say), what it
    /// makes is not checked: give the options.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return MethodCheck.Of(method, null);
    }

    /// <summary>
    /// Checks a method of a catalog: its id, description and options, and then what it makes of some options, with the claims of its
    /// description.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="options">The options to make it with.</param>
    /// <returns>The violations; empty where it keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(Method method, MethodOptions options)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(options);
        return MethodCheck.Of(method, options);
    }

    /// <summary>Checks every method of a catalog with its default options.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The violations; empty where every method keeps every promise.</returns>
    public static IReadOnlyList<Violation> Check(MethodCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Methods.SelectMany(Check)];
    }

    private static IReadOnlyList<Violation> Examine<T>(T method, FamilyPromises<T> promises, MethodClaim[] claims)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Examiner.Examine(method.GetType().Name, method, promises, claims);
    }

    private static IEnumerable<Promise> Of<T>(FamilyPromises<T> promises) => promises.All.Select(p => p.Promise);
}
