using FusionMetrics.Formulas;

namespace FusionMetrics;

/// <summary>What comes before treatment: columns that formulas compute from those of the panel.</summary>
internal static class DerivedStage
{
    /// <summary>Finds what is wrong with the formulas of a recipe by themselves.</summary>
    public static void Check(EvaluationRecipe recipe, DiagnosticBag bag)
    {
        if (FormulaSet.Read(recipe.Derived, null, bag.Add) is not { } formulas) return;
        var used = Named(recipe.System);
        foreach (var code in recipe.Derived.Select(d => d.Code).Where(code => !used.Contains(code) && !formulas.Named.Contains(code)))
            bag.Add(FormulaRules.Unused.Says($"Nothing uses '{code}': no indicator has that code, no denominator and no other formula names it.", DiagnosticLocation.Of(FormulaPlace.Stage) with { Column = code }));
    }

    /// <summary>Finds what is wrong with them beside a panel, where nothing is wrong with them by themselves.</summary>
    public static void Check(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        if (FormulaSet.Read(recipe.Derived, null, _ => { }) is not null) FormulaSet.Read(recipe.Derived, panel, bag.Add);
    }

    /// <summary>The columns of the panel that formulas name; none where they cannot be read.</summary>
    public static IReadOnlyList<string> Inputs(EvaluationRecipe recipe) => FormulaSet.Read(recipe.Derived, null, _ => { })?.Inputs ?? [];

    /// <summary>The panel with the columns that formulas compute, and without those that only formulas use.</summary>
    public static Panel Derive(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        if (recipe.Derived.Count == 0 || FormulaSet.Read(recipe.Derived, panel, bag.Add) is not { } formulas) return panel;
        var (used, inputs) = (Named(recipe.System), formulas.Inputs.ToHashSet(StringComparer.Ordinal));
        return panel.With(code => used.Contains(code) || !inputs.Contains(code), formulas.Compute(panel).Where(column => used.Contains(column.Key)));
    }

    /// <summary>The same for a study that evaluates many times: the panel, and the recipe for it.</summary>
    public static (EvaluationRecipe Recipe, Panel Panel) Once(EvaluationRecipe recipe, Panel panel)
        => recipe.Derived.Count == 0 ? (recipe, panel) : (recipe with { Derived = [] }, Derive(recipe, panel, new DiagnosticBag()));

    private static HashSet<string> Named(IndicatorSystem system) => [.. system.Indicators.Select(i => i.Code), .. system.Denominators];
}
