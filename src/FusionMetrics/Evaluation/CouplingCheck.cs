using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>What the coupling of scored rows has to say: indices outside [0, 1], and where C is undefined.</summary>
internal static class CouplingCheck
{
    public static void Of(EvaluationRecipe recipe, MethodCatalog catalog, Panel panel, RowScores scores, DiagnosticBag bag)
    {
        if (recipe.Coupling is not { } coupling) return;
        var needsUnit = catalog.Find(MethodFamily.Coupling, coupling.Model.Id)!.Description.Claims.Contains(MethodClaim.NeedsUnitIndices);
        var coupled = CoupledGroups.Of(recipe);
        if (scores.HasOutside)
            foreach (var place in coupled.SelectMany(g => g.Places).Distinct()) Range(recipe, place, needsUnit, panel, scores, bag);
        if (!scores.HasGaps || needsUnit) return;
        for (var k = 0; k < coupled.Count; k++)
            if (coupled[k].Parent >= 0 || k == 0) Undefined(coupled[k], recipe, panel, scores, scores.Couplings[k], bag);
    }

    private static void Range(EvaluationRecipe recipe, int place, bool needsUnit, Panel panel, RowScores scores, DiagnosticBag bag)
    {
        var (column, name) = (scores.Groups[place], recipe.System.Groups[place].Code);
        var (count, first) = (0, -1);
        for (var row = 0; row < column.Length; row++)
        {
            if (!(column[row] > 1) && !(needsUnit && column[row] < 0)) continue;
            if (count++ == 0) first = row;
        }
        if (count == 0) return;
        var location = new DiagnosticLocation { Column = $"u_{name}", Region = panel.RegionAt(first).Code, Period = panel.PeriodAt(first) };
        var found = FormattableString.Invariant($"{(count == 1 ? "1 index" : $"{count} indices")} of '{name}' {(count == 1 ? "lies" : "lie")} {(needsUnit ? "outside [0, 1]" : "above 1")}, {(count == 1 ? "it" : "the first")} is {column[first]:R}");
        bag.Add(needsUnit
            ? CouplingRules.OutsideUnit.Says($"{found}. '{recipe.Coupling!.Model.Id}' measures distances between 0 and 1: choose min-max, clamp values beyond the frame, or another model.", location)
            : CouplingRules.AboveUnit.Says($"{found}. C compares ratios and stays defined, but T and D can exceed 1, and their grades mean little.", location));
    }

    private static void Undefined(CoupledGroups groups, EvaluationRecipe recipe, Panel panel, RowScores scores, CouplingColumns columns, DiagnosticBag bag)
    {
        var column = groups.Parent < 0 ? null : $"u_{recipe.System.Groups[groups.Parent].Code}";
        for (var row = 0; row < panel.RowCount; row++)
        {
            var location = new DiagnosticLocation { Column = column, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) };
            if (double.IsInfinity(columns.D[row])) bag.Add(ScoreCheck.NotFinite("d", panel, row));
            if (!double.IsNaN(columns.D[row]) || groups.Places.Any(at => double.IsNaN(scores.Groups[at][row]))) continue;
            bag.Add(EvaluationRules.NoCoupling.Says("An index U is below 0, so C and D are undefined: their cells are empty. Clamp values beyond the frame.", location));
        }
    }
}
