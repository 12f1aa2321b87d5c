namespace FusionMetrics.Uncertainty;

/// <summary>What a study of uncertainty found. Immutable; safe for any number of threads.</summary>
public sealed class UncertaintyResult : StudyResult
{
    internal UncertaintyResult(UncertaintyRecipe recipe, string series, Period period, IReadOnlyList<UncertaintyRow> regions,
        IReadOnlyList<RankProbabilityRow> ranks, IReadOnlyList<SensitivityRow>? sensitivity, GradeOddsTable? grades, TrendOddsTable? trends, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Series = series;
        Period = period;
        Regions = new UncertaintyTable(regions);
        RankProbabilities = new RankProbabilityTable(ranks);
        Sensitivity = sensitivity is null ? null : new SensitivityTable(sensitivity);
        GradeOdds = grades;
        GradeCertainty = grades is null ? null : new GradeCertaintyTable(grades);
        TrendOdds = trends;
        Diagnostics = diagnostics;
    }

    /// <summary>What was studied.</summary>
    public UncertaintyRecipe Recipe { get; }

    /// <summary>The series that was studied.</summary>
    public string Series { get; }

    /// <summary>The period that was studied.</summary>
    public Period Period { get; }

    /// <summary>Scores and ranks of the regions over the replicates.</summary>
    public UncertaintyTable Regions { get; }

    /// <summary>How likely each region has each rank.</summary>
    public RankProbabilityTable RankProbabilities { get; }

    /// <summary>How much each factor matters; null where it was not asked.</summary>
    public SensitivityTable? Sensitivity { get; }

    /// <summary>How likely each grade of D is, in every region-period; null where it was not asked.</summary>
    public GradeOddsTable? GradeOdds { get; }

    /// <summary>How many grades are certain; null where it was not asked.</summary>
    public GradeCertaintyTable? GradeCertainty { get; }

    /// <summary>How sure the trend of each region is; null where it was not asked.</summary>
    public TrendOddsTable? TrendOdds { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables => [.. new ResultTable?[] { Regions, RankProbabilities, Sensitivity, GradeOdds, GradeCertainty, TrendOdds }.OfType<ResultTable>()];

    /// <summary>Every convention of the study, each a sentence.</summary>
    public IReadOnlyList<string> Conventions =>
    [
        $"Uncertainty: {Recipe.Replicates} replicates of the whole evaluation, of {Series} in {Period}; Philox4x32-10 with seed {Recipe.Seed}.",
        FormattableString.Invariant($"Bands hold {Recipe.Confidence} of the replicates; quantiles are linear between order statistics (type 7); deviations have n - 1."),
        "Ranks of replicates: 1 the largest score, equal scores share the least rank.",
        .. Sensitivity is null ? Array.Empty<string>() :
        [
            $"Sobol's indices: first order by Saltelli et al. (2010), total by Jansen (1999); bands by {Recipe.Resamples} bootstrap samples of the replicates.",
        ],
        .. GradeOdds is null ? Array.Empty<string>() :
        [
            FormattableString.Invariant($"Odds of a grade: its share of the replicates that have a D, all graded by the scale of the recipe; certain where the recipe's own has {Recipe.Grades!.Certainty} or more."),
        ],
        .. TrendOdds is null ? Array.Empty<string>() :
        [
            FormattableString.Invariant($"Trends of {Series} in the replicates: one p of all is twice their median (Meinshausen et al. 2009); certain where the verdict of the recipe's own scores has {Recipe.Trends!.Certainty} or more."),
        ],
    ];

    /// <summary>The regions as aligned text, the diagnostics below.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Regions + string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"));
}
