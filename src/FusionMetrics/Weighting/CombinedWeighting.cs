using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// One set of weights of several (组合赋权): subjective ones of judgement, say, and objective ones of the values. By their mean, by their product, or by the game theory of
/// Chen Jialiang (2003) with coefficients that are never negative.
/// </summary>
/// <remarks>
/// Game theory: each method sets its own coefficient so that the combination comes as near to its own weights as it can. The textbook solves G a = d, with the inner
/// products of the weights as G and its diagonal as d, and scales a to sum to 1; where weights lie much alike the a of one of them is negative, and so may be weights of the
/// combination. Here no coefficient goes below 0: the same answer where the textbook's is of that kind, and otherwise the equilibrium of those who play with a coefficient above 0.
/// Source: Chen Jialiang (2003), 基于博弈论的组合赋权评价方法研究, Fujian Computer 2003(9), 15-16.
/// </remarks>
public sealed class CombinedWeighting : IWeighting, IWeightingCheck
{
    private readonly CombinedOptions options;
    private readonly IWeighting[] parts;
    private readonly string[] names;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The weightings, and how they become one.</param>
    /// <param name="catalog">The methods that can be named.</param>
    /// <exception cref="KeyNotFoundException">There is no weighting of an id.</exception>
    /// <exception cref="ArgumentException">The options of a weighting are those of another.</exception>
    public CombinedWeighting(CombinedOptions options, MethodCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalog);
        this.options = options;
        parts = [.. options.Methods.Select(method => catalog.Create<IWeighting>(MethodFamily.Weighting, method))];
        names = [.. options.Methods.Select((method, at) => options.Methods.Take(at).Count(m => m.Id == method.Id) is > 0 and var before
            ? FormattableString.Invariant($"{method.Id}-{before + 1}")
            : method.Id)];
    }

    internal static MethodDescription Description { get; } = new("One set of weights of several: by mean, product or game theory.")
    {
        Formula = "linear: w = sum a_l w_l / sum a_l; multiplicative: w in proportion to the product of w_l^a_l; game theory: linear, with a >= 0, G a - d >= 0 and a (G a - d) = 0",
        Source = "Chen Jialiang (2003), Fujian Computer 2003(9), for game theory; linear and multiplicative by definition",
        Conventions =
        [
            "Game theory: every method sets its own coefficient of 0 or more so that the combination comes as near to its weights as it can; coefficients scaled to sum to 1.",
            "A combination can do without missing values where each of its methods can.",
        ],
        Claims = [MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (Problem() is { } problem) throw new FusionMetricsException(problem);
        var outcomes = Array.ConvertAll(parts, part => Outcome(part, columns));
        Diagnostic[] found = [.. outcomes.SelectMany(o => o.Diagnostics)];
        FusionMetricsException.ThrowIfErrors(found);
        var weights = Array.ConvertAll(outcomes, o => o.Weights);
        var coefficients = options.Rule switch
        {
            CombinationRule.GameTheory => WeightingGame.Equilibrium(weights),
            CombinationRule.Linear => WeightShares.Of(options.Coefficients ?? [.. parts.Select(_ => 1.0)]),
            _ => options.Coefficients ?? [.. parts.Select(_ => 1.0)],
        };
        return new WeightingOutcome(options.Rule == CombinationRule.Multiplicative ? Product(columns, weights, coefficients) : Mean(weights, coefficients))
        {
            Measures =
            [
                .. names.Select((name, l) => KeyValuePair.Create($"{name}-weight", weights[l])),
                .. names.Select((name, l) => KeyValuePair.Create<string, IReadOnlyList<double>>($"{name}-coefficient", [.. columns.Select(_ => coefficients[l])])),
            ],
            Diagnostics = found,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(IReadOnlyList<IReadOnlyList<Indicator>> groups)
        => [.. Problem() is { } problem ? [problem] : Array.Empty<Diagnostic>(), .. parts.OfType<IWeightingCheck>().SelectMany(part => part.Check(groups))];

    private Diagnostic? Problem()
    {
        if (parts.Length < 2)
            return JudgementRules.NoCombination.Says("A combination needs two weightings or more: methods: [entropy, { method: ahp, judgements: { ... } }].");
        if (options.Rule == CombinationRule.GameTheory && parts.Length > WeightingGame.MostPlayers)
            return JudgementRules.NoCombination.Says(FormattableString.Invariant($"Game theory combines at most {WeightingGame.MostPlayers} weightings, but there are {parts.Length}. Choose rule: linear."));
        if (options.Coefficients is not { } coefficients) return null;
        if (options.Rule == CombinationRule.GameTheory) return JudgementRules.NoCombination.Says("Game theory finds the coefficients itself. Leave them out, or choose rule: linear.");
        return coefficients.Count == parts.Length && CombinedOptions.AreCoefficients(coefficients) ? null : JudgementRules.NoCombination.Says(
            FormattableString.Invariant($"The coefficients must be {parts.Length} numbers of 0 or more, one for each method, not all 0."));
    }

    // So that what every part has to say is said at once.
    private static WeightingOutcome Outcome(IWeighting part, IndicatorMatrix columns)
    {
        try
        {
            return part.Weigh(columns);
        }
        catch (FusionMetricsException declined)
        {
            return new WeightingOutcome([]) { Diagnostics = declined.Diagnostics };
        }
    }

    private static double[] Mean(IReadOnlyList<double>[] weights, IReadOnlyList<double> coefficients)
    {
        var mean = new DoubleDouble[weights[0].Count];
        for (var l = 0; l < weights.Length; l++)
            for (var i = 0; i < mean.Length; i++) mean[i] += DoubleDouble.Product(coefficients[l], weights[l][i]);
        return WeightShares.Of(mean);
    }

    private static double[] Product(IndicatorMatrix columns, IReadOnlyList<double>[] weights, IReadOnlyList<double> powers)
    {
        double[] product = [.. columns.Select(_ => 1.0)];
        for (var l = 0; l < weights.Length; l++)
        {
            // In units of the largest, so that a product of many does not vanish.
            var largest = weights[l].Max();
            for (var i = 0; i < product.Length; i++) product[i] *= Power.Of(weights[l][i] / largest, powers[l]);
        }
        return product.Max() > 0 ? WeightShares.Of(product) : throw new FusionMetricsException(JudgementRules.NothingInCommon.Says(
            $"Of {string.Join(", ", columns.Select(c => c.Indicator.Code))}, each has weight 0 by one of the methods, so that all products are 0. Choose rule: linear."));
    }
}
