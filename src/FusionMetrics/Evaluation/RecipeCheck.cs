using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Treatment;
using FusionMetrics.Weighting;

namespace FusionMetrics;

/// <summary>Finds everything that is wrong with a recipe, by itself and with a panel, before anything is computed.</summary>
internal static class RecipeCheck
{
    public static void Recipe(EvaluationRecipe recipe, MethodCatalog catalog, DiagnosticBag bag)
    {
        DerivedStage.Check(recipe, bag);
        foreach (var treatment in recipe.Treatment) Method(MethodFamily.Treatment, treatment, catalog, bag);
        Method(MethodFamily.Normalization, recipe.Normalization, catalog, bag);
        Weighting(recipe, catalog, bag);
        foreach (var index in recipe.Index) Method(MethodFamily.Ranking, index, catalog, bag);
        if (recipe.Ranking is not null) Ranking(recipe.Ranking, catalog, bag);
        if (recipe.Missing.AreLeft) TakesMissing(recipe, catalog, bag);
        if (recipe.Coupling is not null)
        {
            Method(MethodFamily.Coupling, recipe.Coupling.Model, catalog, bag);
            Coupling(recipe, recipe.Coupling, bag);
        }
        if (recipe.Trend is not null)
        {
            Method(MethodFamily.Trend, recipe.Trend.Method, catalog, bag);
            if (recipe.Trend.Breaks is not null) Method(MethodFamily.Break, recipe.Trend.Breaks, catalog, bag);
            Series(recipe, "trend", recipe.Trend.Series, bag);
        }
        if (recipe.Dynamic is not null)
        {
            Method(MethodFamily.Dynamic, recipe.Dynamic.Method, catalog, bag);
            Series(recipe, "dynamic", recipe.Dynamic.Series, bag);
        }
        Bounds(recipe, catalog, bag);
        if (recipe.Scope.Kind == ScopeKind.PerPeriod)
            bag.Add(EvaluationRules.NotComparable.Says("The scope is per period: scores of different periods cannot be compared, and trends in them mean little.",
                DiagnosticLocation.Of("normalization")));
    }

    public static void Columns(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        DerivedStage.Check(recipe, panel, bag);
        var derived = recipe.Derived.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        bool IsThere(string code) => derived.Contains(code) || panel.Has(code);
        foreach (var indicator in recipe.System.Indicators.Where(i => !IsThere(i.Code)))
            bag.Add(PanelRules.MissingIndicator.Says(
                $"Indicator '{indicator.Code}' has no column in the panel.{NearestName.DidYouMean(indicator.Code, panel.Indicators)} Add the column or leave the indicator out.",
                new DiagnosticLocation { Column = indicator.Code }));
        foreach (var column in recipe.System.Denominators.Where(d => !IsThere(d)))
            bag.Add(PanelRules.MissingIndicator.Says(
                $"Denominator '{column}' has no column in the panel.{NearestName.DidYouMean(column, panel.Indicators)} Add the column or remove the denominator.",
                new DiagnosticLocation { Column = column }));
        foreach (var column in panel.Indicators.Except(recipe.System.Indicators.Select(i => i.Code).Concat(recipe.System.Denominators).Concat(DerivedStage.Inputs(recipe)), StringComparer.Ordinal))
            bag.Add(PanelRules.IgnoredColumn.Says($"Column '{column}' is ignored: no indicator names it.", new DiagnosticLocation { Column = column }));
    }

    public static void TreatedPanel(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        if (panel.RowCount == 0) bag.Add(PanelRules.NoRows.Says("The panel has no rows left."));
        var scope = recipe.Scope;
        if (scope.Kind == ScopeKind.Reference && !panel.Periods.Any(p => scope.From <= p && p <= scope.To))
            bag.Add(EvaluationRules.EmptyScope.Says($"No period of the panel lies in the window {scope.From} to {scope.To}."));
        foreach (var indicator in recipe.System.Indicators) Missing(indicator, recipe.Missing, panel, bag);
    }

    /// <summary>Whether a method is in the catalog, and its options are its own.</summary>
    public static void Method(MethodFamily family, MethodChoice choice, MethodCatalog catalog, DiagnosticBag bag)
    {
        var word = family.ToString().ToLowerInvariant();
        if (catalog.Find(family, choice.Id) is not { } method)
            bag.Add(EvaluationRules.UnknownMethod.Says(
                $"There is no {word} method '{choice.Id}'.{NearestName.DidYouMean(choice.Id, catalog.Ids(family))} There are: {string.Join(", ", catalog.Ids(family))}."));
        else if (choice.Options is not null && choice.Options.GetType() != method.Options.Defaults.GetType())
            bag.Add(EvaluationRules.WrongOptions.Says(
                $"The {word} method '{choice.Id}' takes {method.Options.Defaults.GetType().Name}, not {choice.Options.GetType().Name}."));
        else if (catalog.IsTooDeep(new(family, choice)))
            bag.Add(EvaluationRules.NestedTooDeep.Says(MethodNesting.Refusal(new(family, choice))));
        else
            foreach (var held in method.Options.Held(choice.Options ?? method.Options.Defaults)) Method(held.Family, held.Choice, catalog, bag);
    }

    // What a weighting is told about indicators by their codes must fit those that it will weigh.
    private static void Weighting(EvaluationRecipe recipe, MethodCatalog catalog, DiagnosticBag bag)
    {
        for (var level = 0; level < recipe.Weighting.Count; level++)
        {
            var found = new DiagnosticBag();
            Method(MethodFamily.Weighting, recipe.Weighting[level], catalog, found);
            if (!found.HasErrors && WeighedGroups.At(recipe, level) is { Count: > 0 } groups
                && catalog.Create<IWeighting>(MethodFamily.Weighting, recipe.Weighting[level]) is IWeightingCheck judged)
                found.AddRange(judged.Check(groups));
            bag.AddRange(found.ToList().Select(d => d with { Location = (d.Location ?? new()) with { Stage = "weighting" } }));
        }
    }

    private static void Coupling(EvaluationRecipe recipe, CouplingRecipe coupling, DiagnosticBag bag)
    {
        var count = recipe.System.Subsystems.Count;
        if (count < 2)
            bag.Add(EvaluationRules.OneSubsystem.Says("Coupling needs two subsystems or more, but there is one. Add a subsystem, or leave coupling out.",
                DiagnosticLocation.Of("coupling")));
        if (!(coupling.Exponent is > 0 and <= 1))
            bag.Add(CouplingRules.BadExponent.Says("The exponent of D = (C T)^exponent must be a number above 0, at most 1; the norm is 1/2.", DiagnosticLocation.Of("coupling")));
        if (coupling.Lag is { } lag && !(lag.Kind switch { LagKind.Ratio => lag.Threshold is > 0 and <= 1, _ => lag.Threshold >= 0 && double.IsFinite(lag.Threshold) }))
            bag.Add(CouplingRules.BadLag.Says("The threshold of the lag type must be 0 or more for a difference, and above 0, at most 1, for a ratio.", DiagnosticLocation.Of("coupling")));
        if (coupling.Details.HasFlag(CouplingDetails.Levels) && CoupledGroups.LevelsOf(recipe.System).Count == 0)
            bag.Add(CouplingRules.NoLevels.Says("No group is divided into two dimensions or more, so there is no coupling below the subsystems. Name dimensions, or leave 'levels' out.",
                DiagnosticLocation.Of("coupling")));
        if (coupling.Weights.Problem(count) is { } problem) bag.Add(EvaluationRules.BadCouplingWeights.Says(problem, DiagnosticLocation.Of("coupling")));
    }

    private static void Series(EvaluationRecipe recipe, string stage, IReadOnlyList<string>? series, DiagnosticBag bag)
    {
        var available = SeriesNames.Available(recipe);
        foreach (var name in (series ?? []).Where(name => !available.Contains(name)))
            bag.Add(name is "d" or "t" or "c"
                ? EvaluationRules.SeriesWithoutStage.Says($"Series '{name}' needs the coupling stage, which is left out. Add coupling, or remove the series.", DiagnosticLocation.Of(stage))
                : EvaluationRules.UnknownSeries.Says(
                    $"There is no series '{name}'.{NearestName.DidYouMean(name, available)} There are: {string.Join(", ", available)}.", DiagnosticLocation.Of(stage)));
    }

    private static void Bounds(EvaluationRecipe recipe, MethodCatalog catalog, DiagnosticBag bag)
    {
        if (recipe.Scope.Kind != ScopeKind.Fixed) return;
        var id = recipe.Normalization.Id;
        if (catalog.Find(MethodFamily.Normalization, id) is { } method && !method.Description.Claims.Contains(MethodClaim.TakesBounds))
            bag.Add(EvaluationRules.NoUseForBounds.Says($"The scope is fixed, but '{id}' learns from all values and has no use for bounds. "
                + $"Choose another scope, or one of: {Claiming(MethodFamily.Normalization, MethodClaim.TakesBounds, catalog)}.", DiagnosticLocation.Of("normalization")));
        foreach (var indicator in recipe.System.Indicators.Where(i => i.Bounds is null))
            bag.Add(EvaluationRules.NoBounds.Says($"The scope is fixed, but '{indicator.Code}' has no bounds. Give it a lower and an upper bound.",
                new DiagnosticLocation { Stage = "normalization", Column = indicator.Code }));
    }

    private static void Ranking(RankingRecipe ranking, MethodCatalog catalog, DiagnosticBag bag)
    {
        Method(MethodFamily.Ranking, ranking.Method, catalog, bag);
        if (!(ranking.Tolerance >= 0 && double.IsFinite(ranking.Tolerance)))
            bag.Add(EvaluationRules.BadTolerance.Says("The tolerance of ranks must be a finite number of 0 or more.", DiagnosticLocation.Of("ranking")));
    }

    private static void TakesMissing(EvaluationRecipe recipe, MethodCatalog catalog, DiagnosticBag bag)
    {
        IEnumerable<HeldMethod> methods =
        [
            .. recipe.Weighting.Select(w => new HeldMethod(MethodFamily.Weighting, w)),
            .. recipe.Index.Select(i => new HeldMethod(MethodFamily.Ranking, i)),
            .. recipe.Ranking is { } ranking ? [new HeldMethod(MethodFamily.Ranking, ranking.Method)] : Array.Empty<HeldMethod>(),
        ];
        foreach (var (family, id) in catalog.WithHeld(methods).Select(m => (m.Family, m.Choice.Id)).Distinct())
            if (catalog.Find(family, id) is { } method && !method.Description.Claims.Contains(MethodClaim.TakesMissing))
                bag.Add(EvaluationRules.NeedsAllValues.Says($"The {family.ToString().ToLowerInvariant()} method '{id}' cannot leave missing values out. "
                    + $"Fill them, or choose one of: {Claiming(family, MethodClaim.TakesMissing, catalog)}.", DiagnosticLocation.Of("treatment")));
    }

    private static string Claiming(MethodFamily family, MethodClaim claim, MethodCatalog catalog)
        => string.Join(", ", catalog.Ids(family).Where(id => catalog.Find(family, id)!.Description.Claims.Contains(claim)));

    private static void Missing(Indicator indicator, MissingRule rule, Panel panel, DiagnosticBag bag)
    {
        var count = panel.MissingCount(indicator.Code);
        if (count == 0 || (rule.AreLeft && count < panel.RowCount)) return;
        var column = panel.Column(indicator.Code);
        var first = 0;
        while (!double.IsNaN(column[first])) first++;
        bag.Add(TreatmentRules.MissingValues.Says(
            count == column.Length
                ? $"'{indicator.Code}' has no value at all. Leave the indicator out."
                : $"'{indicator.Code}' lacks {count} of {column.Length} values, the first in {panel.RegionAt(first).Code}, {panel.PeriodAt(first)}. "
                    + "Choose a treatment such as missing: [linear, drop-region].",
            new DiagnosticLocation { Column = indicator.Code }));
    }
}
