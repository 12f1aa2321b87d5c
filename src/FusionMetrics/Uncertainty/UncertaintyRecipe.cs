namespace FusionMetrics.Uncertainty;

/// <summary>What of an evaluation is uncertain, and how that is studied. Pure data, immutable.</summary>
/// <param name="Factors">What is uncertain: one or more, each once.</param>
public sealed record UncertaintyRecipe(params IReadOnlyList<UncertainFactor> Factors)
{
    /// <summary>
    /// How often the whole evaluation is done with other factors. Sobol's indices take as many again for a second sample, and as many again for
    /// each factor.
    /// </summary>
    /// <value>2 or more. The default is 1000.</value>
    public int Replicates { get; init; } = 1000;

    /// <summary>Where the random numbers start. The same seed gives the same bits, on any number of threads.</summary>
    /// <value>The default is 1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>The series that is studied, named as for <see cref="TrendRecipe.Series"/>, with <c>u_</c> and its code for the index of a subsystem.</summary>
    /// <value>Null for the ranking's score, without a ranking D, without coupling the index of the first subsystem.</value>
    public string? Series { get; init; }

    /// <summary>The period that is studied; null for the last of the panel.</summary>
    public Period? Period { get; init; }

    /// <summary>For which k to tell how likely a region is among the best k.</summary>
    /// <value>1 or more each. The default is 5 and 10.</value>
    public IReadOnlyList<int> Top { get; init; } = [5, 10];

    /// <summary>Whether it is asked how much each factor matters.</summary>
    /// <value>The default is <see cref="SensitivityMethod.Sobol"/>.</value>
    public SensitivityMethod Sensitivity { get; init; } = SensitivityMethod.Sobol;

    /// <summary>How many bootstrap samples the bands of Sobol's indices are made of.</summary>
    /// <value>2 or more. The default is 200.</value>
    public int Resamples { get; init; } = 200;

    /// <summary>The share of replicates, or of bootstrap samples, between the lower and the upper end of a band.</summary>
    /// <value>Above 0 and below 1. The default is 0.9.</value>
    public double Confidence { get; init; } = 0.9;

    /// <summary>What is asked of the grades of D, of every region-period of the panel; null where they are not studied.</summary>
    public GradeOddsRecipe? Grades { get; init; }

    /// <summary>What is asked of the trend of the series, of every region; null where it is not studied.</summary>
    public TrendOddsRecipe? Trends { get; init; }

    /// <summary>Studies an evaluation with the built-in methods.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The recipe, what is uncertain of it and the panel do not fit; carries everything that was found.</exception>
    public UncertaintyResult Explore(EvaluationRecipe recipe, Panel panel) => new UncertaintyStudy(EvaluationEngine.Default).Run(recipe, panel, this);
}
