namespace FusionMetrics.Uncertainty;

/// <summary>One evaluation of a study: what the recipe, the values and the weights happen to be. Immutable.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Panel">The raw values.</param>
internal sealed record Replicate(EvaluationRecipe Recipe, Panel Panel)
{
    /// <summary>The indicators that are left after treatment; null for all.</summary>
    public IndicatorSystem? Remaining { get; init; }

    /// <summary>What becomes of the weights; null where they stay as they are.</summary>
    public WeightDraw? Weights { get; init; }
}
