using FusionMetrics.Diagnosis;
using FusionMetrics.Screening;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Data.Recipes;

/// <summary>What a recipe file says.</summary>
/// <param name="Recipe">The recipe; null where its indicators cannot be used.</param>
/// <param name="Source">Where its values come from; null where that is not said, or cannot be used.</param>
/// <param name="Regions">The file with the names of regions, if any.</param>
internal sealed record RecipeDocument(EvaluationRecipe? Recipe, MethodChoice? Source, string? Regions)
{
    /// <summary>What is uncertain; null where nothing is.</summary>
    public UncertaintyRecipe? Uncertainty { get; init; }

    /// <summary>The tests of robustness; null where there are none.</summary>
    public RobustnessRecipe? Robustness { get; init; }

    /// <summary>What of the result is diagnosed; null where nothing is.</summary>
    public DiagnosisRecipe? Diagnosis { get; init; }

    /// <summary>The path that is planned; null where none is.</summary>
    public PathRecipe? PlannedPath { get; init; }

    /// <summary>The check-up of the panel; null where there is none.</summary>
    public ScreeningRecipe? Screening { get; init; }
}
