using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Reporting;

/// <summary>Everything that the page shows, complete: what was asked for, and what the report computes itself.</summary>
internal sealed record ReportContent(EvaluationResult Result, MethodCatalog Catalog, string Title, Language Language)
{
    public required OutlookResult Outlook { get; init; }

    /// <summary>Obstacles; null where the recipe leaves no ideal to fall short of.</summary>
    public ObstacleTable? Obstacles { get; init; }

    public UncertaintyResult? Uncertainty { get; init; }

    public RobustnessResult? Robustness { get; init; }

    public PathResult? PlannedPath { get; init; }

    public string? ManifestJson { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public required IReadOnlyList<string> Conventions { get; init; }

    /// <summary>The series that the report ranks and draws: D where subsystems are coupled, else the ranking, else the first index.</summary>
    public string Leading => LeadingOf(Result.Recipe);

    public static ReportContent Of(EvaluationResult result, ReportOptions options, EvaluationEngine engine, CancellationToken cancellationToken)
    {
        var outlook = options.Outlook is { } asked && asked.Rows.Any(row => row.Series == LeadingOf(result.Recipe))
            ? asked
            : new OutlookStudy(engine).OfScores(result, OutlookLike(result.Recipe), cancellationToken);
        var obstacles = options.Obstacles ?? ObstaclesOf(result, engine);
        return new(result, engine.Catalog, options.Title ?? result.Recipe.Name ?? "", options.Language)
        {
            Outlook = outlook,
            Obstacles = obstacles,
            Uncertainty = options.Uncertainty,
            Robustness = options.Robustness,
            PlannedPath = options.PlannedPath,
            ManifestJson = options.ManifestJson,
            Diagnostics = options.Diagnostics ??
                [.. result.Diagnostics, .. options.Outlook?.Diagnostics ?? [], .. options.PlannedPath?.Diagnostics ?? [], .. options.Uncertainty?.Diagnostics ?? [], .. options.Robustness?.Diagnostics ?? []],
            Conventions =
            [
                .. (options.Conventions ??
                    [.. result.Conventions, .. options.PlannedPath?.Conventions ?? [], .. options.Uncertainty?.Conventions ?? [], .. options.Robustness?.Conventions ?? []])
                .Union(outlook.Conventions),
            ],
        };
    }

    private static string LeadingOf(EvaluationRecipe recipe) => recipe.Coupling is not null ? "d" : recipe.Ranking?.Id ?? $"u_{recipe.System.Subsystems[0].Code}";

    // The verdicts of the page are those of the recipe: the same test, on the same series, so that adjusted p are the same too.
    // Stages of life cycles take most of the time of an outlook: they are for recipes that ask.
    private static OutlookRecipe OutlookLike(EvaluationRecipe recipe)
    {
        string[] indices = [.. recipe.System.Subsystems.Select(s => $"u_{s.Code}")];
        string[] usual = [.. indices.Prepend(LeadingOf(recipe)).Distinct()];
        if (recipe.Trend is not { } trend) return new OutlookRecipe { Series = usual, LifeCycle = null };
        string[] tested = [.. recipe.TrendSeries.SelectMany(name => name == "u" ? indices : [name])];
        var defaults = new OutlookRecipe();
        return defaults with
        {
            Series = tested.Contains(LeadingOf(recipe)) ? tested : [.. usual.Union(tested)], Test = trend.Method, Breaks = trend.Breaks ?? defaults.Breaks, Adjust = trend.Adjust,
            LifeCycle = null,
        };
    }

    // By the ideal 1 where every normalised value is better the larger it is, else by the best there is.
    private static ObstacleTable? ObstaclesOf(EvaluationResult result, EvaluationEngine engine)
    {
        var ideal = result.Model.Frames.Any(frame => frame.Indicators.Any(i => i.FromRaw.Direction == Direction.Cost)) ? ObstacleIdeal.Frontier : ObstacleIdeal.One;
        try
        {
            return new DiagnosisStudy(engine).Obstacles(result, ideal);
        }
        catch (FusionMetricsException)
        {
            return null;
        }
    }
}
