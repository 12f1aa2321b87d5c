namespace FusionMetrics.Uncertainty;

/// <summary>A stage of the recipe has alternatives, each equally likely. List the recipe's own choice among them where it is one.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Alternatives">Recipes of which that stage is taken; two or more. What else they say does not matter.</param>
public sealed record UncertainStage(RecipeStage Stage, IReadOnlyList<EvaluationRecipe> Alternatives) : UncertainFactor(Stage.ToString().ToLowerInvariant())
{
    /// <summary>A stage with alternatives.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="alternatives">Recipes of which that stage is taken; two or more.</param>
    /// <returns>The factor.</returns>
    public static UncertainStage Of(RecipeStage stage, params IReadOnlyList<EvaluationRecipe> alternatives) => new(stage, alternatives);

    internal EvaluationRecipe Applied(EvaluationRecipe recipe, EvaluationRecipe alternative) => Stage switch
    {
        RecipeStage.Treatment => recipe with { Treatment = alternative.Treatment, Missing = alternative.Missing },
        RecipeStage.Normalization => recipe with { Normalization = alternative.Normalization, Scope = alternative.Scope },
        RecipeStage.Weighting => recipe with { Weighting = alternative.Weighting },
        RecipeStage.Index => recipe with { Index = alternative.Index },
        RecipeStage.Ranking => recipe with { Ranking = alternative.Ranking },
        _ => recipe with { Coupling = alternative.Coupling },
    };

    internal override IEnumerable<string> Problems(EvaluationRecipe recipe)
    {
        if (Alternatives.Count < 2) yield return $"'{Name}' needs two alternatives or more.";
        if (Stage == RecipeStage.Ranking && Alternatives.Any(a => (a.Ranking is null) != (recipe.Ranking is null)))
            yield return "Either the recipe and all alternatives have a ranking, or none has.";
        if (Stage == RecipeStage.Coupling && Alternatives.Any(a => (a.Coupling is null) != (recipe.Coupling is null)))
            yield return "Either the recipe and all alternatives have coupling, or none has.";
    }

    internal override Perturbation Prepare(EvaluationRecipe recipe, Panel panel)
        => (replicate, random) => replicate with { Recipe = Applied(replicate.Recipe, Alternatives[random.Below(Alternatives.Count)]) };
}
