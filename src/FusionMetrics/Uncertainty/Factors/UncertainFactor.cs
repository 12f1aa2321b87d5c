namespace FusionMetrics.Uncertainty;

/// <summary>One thing that a recipe leaves uncertain. Immutable. The kinds are those of this library.</summary>
/// <param name="Name">Its name in recipes and outputs.</param>
public abstract record UncertainFactor(string Name)
{
    /// <summary>What would make it unusable with a recipe, each a sentence.</summary>
    internal abstract IEnumerable<string> Problems(EvaluationRecipe recipe);

    /// <summary>Prepares what draws one replicate after another.</summary>
    internal abstract Perturbation Prepare(EvaluationRecipe recipe, Panel panel);
}
