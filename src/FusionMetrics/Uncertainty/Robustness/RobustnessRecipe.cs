namespace FusionMetrics.Uncertainty;

/// <summary>Which tests of robustness an evaluation is put to. Pure data, immutable.</summary>
public sealed record RobustnessRecipe
{
    /// <summary>The tests.</summary>
    /// <value>The default is all of them.</value>
    public IReadOnlyList<RobustnessTest> Tests { get; init; } = [RobustnessTest.IndicatorRemoval, RobustnessTest.RankReversal];

    /// <summary>The series whose ranks are tested, named as for <see cref="UncertaintyRecipe.Series"/>.</summary>
    /// <value>Null for the ranking's score, without a ranking D, without coupling the index of the first subsystem.</value>
    public string? Series { get; init; }

    /// <summary>The period whose ranks are tested; null for the last of the panel.</summary>
    public Period? Period { get; init; }

    /// <summary>Tests an evaluation with the built-in methods.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel, before treatment.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The recipe, the tests and the panel do not fit; carries everything that was found.</exception>
    public RobustnessResult Test(EvaluationRecipe recipe, Panel panel) => new RobustnessStudy(EvaluationEngine.Default).Run(recipe, panel, this);
}
