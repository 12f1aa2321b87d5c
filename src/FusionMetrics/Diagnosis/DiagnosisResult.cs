namespace FusionMetrics.Diagnosis;

/// <summary>What a diagnosis found. Immutable; safe for any number of threads.</summary>
public sealed class DiagnosisResult : StudyResult
{
    internal DiagnosisResult(EvaluationResult result, DiagnosisRecipe recipe, ObstacleTable obstacles, GradientTable gradient, ContributionTable contributions, GreyTable? grey,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Result = result;
        Recipe = recipe;
        Obstacles = obstacles;
        ObstaclesOfGroups = obstacles.ByGroup();
        ObstacleMeans = obstacles.Means();
        LargestObstacles = obstacles.Top(recipe.Top);
        Gradient = gradient;
        Contributions = contributions;
        GreyRelations = grey;
        Diagnostics = diagnostics;
    }

    /// <summary>The result that was diagnosed.</summary>
    public EvaluationResult Result { get; }

    /// <summary>What was asked.</summary>
    public DiagnosisRecipe Recipe { get; }

    /// <summary>The series that gradient, contributions and grey relations are about.</summary>
    public string Series => Gradient.Series;

    /// <summary>The obstacle degree of every indicator.</summary>
    public ObstacleTable Obstacles { get; }

    /// <summary>The obstacle degrees of subsystems and dimensions.</summary>
    public ObstacleGroupTable ObstaclesOfGroups { get; }

    /// <summary>Mean obstacle degrees.</summary>
    public ObstacleMeanTable ObstacleMeans { get; }

    /// <summary>The largest obstacles of every row.</summary>
    public ObstacleTopTable LargestObstacles { get; }

    /// <summary>How the score moves with each indicator.</summary>
    public GradientTable Gradient { get; }

    /// <summary>What makes the difference to the reference.</summary>
    public ContributionTable Contributions { get; }

    /// <summary>Which indicators move with the score; null where that was not asked.</summary>
    public GreyTable? GreyRelations { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables => [.. new ResultTable?[]
    {
        Obstacles, ObstaclesOfGroups, ObstacleMeans, LargestObstacles, Gradient, Contributions.Comparisons, Contributions, GreyRelations,
    }.OfType<ResultTable>()];

    /// <summary>Every convention of the diagnosis, each a sentence.</summary>
    public IReadOnlyList<string> Conventions =>
    [
        $"Obstacle degree: 100 F I / sum F I, F the weight in the whole system, I the shortfall of the normalised value from {(Recipe.Ideal == ObstacleIdeal.One ? "1" : "the best within the frame")}, 0 beyond it; all 0 where nothing falls short.",
        $"Gradient of {Series} in the frozen frame: 0 with respect to a clamped value, that within the frame at a bound.",
        $"Contributions to the difference of {Series} from {Contributions.Options.Against}: "
            + (Contributions.Method == ContributionMethod.Path
                ? "Aumann-Shapley along the straight line between the normalised values, by the double exponential formula."
                : $"Shapley over {Contributions.Options.Parts.ToString().ToLowerInvariant()}, exact."),
        .. GreyRelations is not { Options: var grey } ? Array.Empty<string>() :
        [
            $"Grey relations of kind {GreyWords.Of(grey.Kind)} of {(grey.Values == GreyValues.Raw ? "raw" : "normalised")} indicators with {Series} over the periods of each region, image {grey.Image.ToString().ToLowerInvariant()}, equally spaced"
                + (grey.Kind != GreyKind.Deng ? "." : FormattableString.Invariant($"; rho {grey.Rho}, least and largest distance over {(grey.Scope == GreyScope.Set ? "all series of a region" : "each series")}.")),
        ],
    ];

    /// <summary>What was found of one region, or of the region that was asked for, in a few lines.</summary>
    /// <param name="region">The region's code; null for the one asked for, or the one with the least score.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="KeyNotFoundException">The diagnosis has no such region.</exception>
    public DiagnosisSummary Summary(string? region = null) => DiagnosisSummary.Of(this, region);

    /// <summary>The summary of one region, the diagnostics below.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Summary() + string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"));
}
