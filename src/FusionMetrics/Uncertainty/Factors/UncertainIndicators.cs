namespace FusionMetrics.Uncertainty;

/// <summary>
/// One indicator is left out, or none: each of these is equally likely. An indicator that is all its group has is never left out. Treatment is done
/// before, with all of them.
/// </summary>
public sealed record UncertainIndicators() : UncertainFactor("indicators")
{
    internal override IEnumerable<string> Problems(EvaluationRecipe recipe)
    {
        if (Without.EachOf(recipe.System).Count == 0) yield return "No indicator can be left out: each is all its group has.";
    }

    internal override Perturbation Prepare(EvaluationRecipe recipe, Panel panel)
    {
        var smaller = Without.EachOf(recipe.System);
        return (replicate, random) => random.Below(smaller.Count + 1) is > 0 and var i ? replicate with { Remaining = smaller[i - 1].System } : replicate;
    }
}
