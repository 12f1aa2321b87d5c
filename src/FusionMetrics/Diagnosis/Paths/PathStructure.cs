using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// Whether a recipe has the structure that a path can be found and proven in: indices that are weighted sums of affine maps, and a score of them whose logarithm is
/// concave but for one term.
/// </summary>
internal static class PathStructure
{
    /// <summary>What stands in the way of a search.</summary>
    public static IEnumerable<Diagnostic> Problems(EvaluationRecipe recipe, EvaluationFrame frame, PathHead? head, (int Subsystem, double Weight)[] shares, MethodCatalog catalog)
    {
        string[] curved = [.. recipe.System.Groups.Select(group => recipe.IndexAt(group.Level)).Where(index => catalog.Create<IRanking>(MethodFamily.Ranking, index) is not WeightedSum)
            .Select(index => index.Id).Distinct()];
        if (curved.Length > 0)
        {
            yield return Say($"Paths are searched where indices are weighted sums: index {string.Join(", ", curved)} is not one. Use index: weighted-sum.");
            yield break;
        }
        string[] bent = [.. frame.Indicators.Where((learned, j) => shares[j].Weight > 0 && AffineOf(learned.FromRaw) is null).Select(learned => learned.Indicator.Code)];
        if (bent.Length > 0)
            yield return Say($"Paths are searched where values are normalised by affine maps: those that {recipe.Normalization.Id} makes of {string.Join(", ", bent)} are not. Use normalization: min-max, or another of the affine ones.");
        if (head is null)
            yield return Say($"Coupling model '{recipe.Coupling!.Model.Id}' does not say what of it is concave, so that no path could be proven to be the cheapest. Use a built-in model, or series: t.");
    }

    /// <summary>The affine part of a map: of values, or of distances from a target. Null where it is none.</summary>
    public static AffineMap? AffineOf(ColumnMap map) => map switch
    {
        AffineMap affine => affine,
        MapAfter { First: IdealDistance, Second: AffineMap affine } => affine,
        _ => null,
    };

    private static Diagnostic Say(string message) => PathRules.NoSearch.Says(message, DiagnosticLocation.Of("path"));
}
