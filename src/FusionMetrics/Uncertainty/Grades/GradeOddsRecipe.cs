namespace FusionMetrics.Uncertainty;

/// <summary>What is asked of the grades of D in a study of uncertainty. Pure data, immutable.</summary>
/// <remarks>
/// Every region-period of the panel is graded in every replicate, by the scale and the rule of the edges that the recipe itself has, whatever an alternative
/// of its coupling says: scales are words for D, not something to be uncertain of.
/// </remarks>
public sealed record GradeOddsRecipe
{
    /// <summary>The share of the replicates that must have the recipe's own grade for it to be certain.</summary>
    /// <value>Above 0, at most 1. The default is 0.9.</value>
    public double Certainty { get; init; } = 0.9;

    internal IEnumerable<string> Problems(EvaluationRecipe recipe)
    {
        if (recipe.Coupling is null) yield return "Grades are of D, and the recipe has no coupling.";
        if (!(Certainty is > 0 and <= 1)) yield return "The certainty of grades must be a number above 0, at most 1.";
    }
}
