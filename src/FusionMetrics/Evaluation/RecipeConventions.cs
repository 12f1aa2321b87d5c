using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>Every convention that a recipe follows where the field disagrees.</summary>
internal static class RecipeConventions
{
    public static IReadOnlyList<string> Of(EvaluationRecipe recipe, MethodCatalog catalog)
    {
        var methods = new List<HeldMethod>();
        methods.AddRange(recipe.Treatment.Select(t => new HeldMethod(MethodFamily.Treatment, t)));
        methods.Add(new(MethodFamily.Normalization, recipe.Normalization));
        methods.AddRange(recipe.Weighting.Select(w => new HeldMethod(MethodFamily.Weighting, w)));
        methods.AddRange(recipe.Index.Select(i => new HeldMethod(MethodFamily.Ranking, i)));
        if (recipe.Ranking is not null) methods.Add(new(MethodFamily.Ranking, recipe.Ranking.Method));
        if (recipe.Coupling is not null) methods.Add(new(MethodFamily.Coupling, recipe.Coupling.Model));
        if (recipe.Trend is not null) methods.Add(new(MethodFamily.Trend, recipe.Trend.Method));
        if (recipe.Trend?.Breaks is { } breaks) methods.Add(new(MethodFamily.Break, breaks));
        if (recipe.Dynamic is not null) methods.Add(new(MethodFamily.Dynamic, recipe.Dynamic.Method));
        return
        [
            "Rows in canonical order: region code (ordinal), then period.",
            .. OfFormulas(recipe),
            $"Scope of bounds and weights: {recipe.Scope}.",
            .. catalog.WithHeld(methods).Select(m => (m.Family, m.Choice.Id)).Distinct().SelectMany(m => catalog.Get(m.Family, m.Id).Description.Conventions),
            .. OfMissing(recipe),
            .. OfRanking(recipe),
            .. recipe.Coupling is null ? [] : OfCoupling(recipe.Coupling),
            .. recipe.Trend is null or { Adjust: Trends.FalseDiscoveryRule.None } ? [] : new[] { $"p adjusted over all regions and series: {Adjustment(recipe.Trend.Adjust)}." },
            .. recipe.Dynamic is null ? [] : new[] { "The static score is that of the last period of the panel; static and dynamic ranks are over all regions that have the score." },
        ];
    }

    /// <summary>How p-values are adjusted, in words.</summary>
    public static string Adjustment(Trends.FalseDiscoveryRule rule) => rule switch
    {
        Trends.FalseDiscoveryRule.BenjaminiHochberg => "false discovery rate by Benjamini and Hochberg (1995)",
        Trends.FalseDiscoveryRule.BenjaminiYekutieli => "false discovery rate by Benjamini and Yekutieli (2001)",
        _ => "false discovery rate by Storey (2002), the share without a trend from p above 1/2",
    };

    private static IEnumerable<string> OfFormulas(EvaluationRecipe recipe)
    {
        foreach (var (code, formula) in recipe.Derived) yield return $"Before treatment {code} = {formula}";
        if (recipe.Derived.Count > 0)
            yield return "In formulas lag, lead, diff and growth step by periods, whether or not there are rows between; growth is a share of the value that it starts from; an index is 100 in its base period; log is natural.";
    }

    private static IEnumerable<string> OfMissing(EvaluationRecipe recipe)
    {
        if (recipe.Missing.MinimumShare is { } least)
            yield return FormattableString.Invariant($"Missing values are left: an index is made of what is there, at least {least} of its parts, with weights scaled to sum to 1.");
    }

    private static IEnumerable<string> OfRanking(EvaluationRecipe recipe)
    {
        if (recipe.Ranking is not { } ranking) yield break;
        yield return ranking.Over == RankingBase.Indicators
            ? "An indicator's weight in the ranking = its subsystem's weight x its weight within the subsystem."
            : "The ranking is over the indices of the subsystems, with the weights of the subsystems.";
        var alike = ranking.Tolerance == 0 ? "equal scores" : FormattableString.Invariant($"scores at most {ranking.Tolerance} apart");
        yield return $"Rank within the period, 1 the largest score; {alike} " + ranking.Ties switch
        {
            TieRule.Least => "share the least rank.",
            TieRule.Largest => "share the largest rank.",
            TieRule.Average => "share the mean of their ranks.",
            TieRule.Dense => "share a rank, and none is left out after it.",
            _ => "are ranked in the order of their regions' codes.",
        };
    }

    private static IEnumerable<string> OfCoupling(CouplingRecipe coupling)
    {
        yield return $"T = sum a U with weights a: {coupling.Weights}.";
        yield return coupling.Exponent == CouplingRecipe.SquareRoot ? "D = sqrt(C T)." : FormattableString.Invariant($"D = (C T)^{coupling.Exponent}.");
        var edges = coupling.Edges == EdgeRule.LeftClosed ? "left-closed" : "right-closed";
        yield return $"Grades of D: {coupling.Grades}, {edges} ({coupling.Grades.Source}).";
        yield return $"Stages of C: {string.Join(", ", GradeScale.Stages.Edges.Select(e => FormattableString.Invariant($"{e}")))}, {edges} ({GradeScale.Stages.Source}).";
        yield return "The lagging subsystem has the least U; of several, the first in their order.";
        if (coupling.Lag is { } lag) yield return $"Lag type: {lag}.";
        if (coupling.Details.HasFlag(CouplingDetails.Pairs)) yield return "T of two subsystems has their weights, scaled to sum to 1.";
        if (coupling.Details.HasFlag(CouplingDetails.Levels))
            yield return $"T of dimensions has {(coupling.Weights == CouplingWeights.OfSubsystems ? "their weights beside one another" : "equal weights")}.";
    }
}
