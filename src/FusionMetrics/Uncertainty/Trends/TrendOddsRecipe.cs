namespace FusionMetrics.Uncertainty;

/// <summary>What is asked of the trend of each region in a study of uncertainty. Pure data, immutable.</summary>
/// <remarks>The series is that of the study, over all periods of the panel. Every replicate is put to the same test.</remarks>
public sealed record TrendOddsRecipe
{
    /// <summary>The trend detector.</summary>
    /// <value>Null, the default, for that of the recipe's own trend stage; without one <c>hamed</c>.</value>
    public MethodChoice? Method { get; init; }

    /// <summary>The share of the replicates that must have the recipe's own verdict for it to be certain.</summary>
    /// <value>Above 0, at most 1. The default is 0.9.</value>
    public double Certainty { get; init; } = 0.9;

    internal MethodChoice MethodFor(EvaluationRecipe recipe) => Method ?? recipe.Trend?.Method ?? "hamed";

    internal IEnumerable<string> Problems()
    {
        if (!(Certainty is > 0 and <= 1)) yield return "The certainty of trends must be a number above 0, at most 1.";
    }
}
