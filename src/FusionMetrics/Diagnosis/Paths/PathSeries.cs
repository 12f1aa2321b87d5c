namespace FusionMetrics.Diagnosis;

/// <summary>Which score a path raises.</summary>
internal static class PathSeries
{
    /// <summary>The series chosen; else D, or, without coupling, the index of the first subsystem.</summary>
    public static string Of(EvaluationRecipe recipe, PathRecipe path)
        => path.Series ?? (recipe.Coupling is not null ? "d" : $"u_{recipe.System.Subsystems[0].Code}");

    /// <summary>Whether paths raise a series: C alone falls and rises, and a ranking is another family's.</summary>
    public static bool CanRise(EvaluationRecipe recipe, string series) => (series is "d" or "t" && recipe.Coupling is not null)
        || recipe.System.Subsystems.Any(s => series == $"u_{s.Code}");
}
