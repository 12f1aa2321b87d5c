namespace FusionMetrics.Data.Recipes;

/// <summary>What a recipe file says.</summary>
/// <param name="Recipe">The recipe; null where its indicators cannot be used.</param>
/// <param name="Source">Where its values come from; null where that is not said, or cannot be used.</param>
/// <param name="Regions">The file with the names of regions, if any.</param>
internal sealed record RecipeDocument(EvaluationRecipe? Recipe, MethodChoice? Source, string? Regions)
{
    /// <summary>What is asked beside the evaluation.</summary>
    public RecipeStudies Studies { get; init; } = new();
}
