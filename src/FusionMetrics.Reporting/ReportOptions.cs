using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Reporting;

/// <summary>What a report shows besides the result itself. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>The title; null for the name of the recipe.</summary>
    public string? Title { get; init; }

    /// <summary>The language that the page opens in; the reader can switch.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>
    /// Trends and forecasts; null to compute them for the report, by the test, breaks and adjustment of the recipe where it has them.
    /// </summary>
    public OutlookResult? Outlook { get; init; }

    /// <summary>Obstacles; null to compute them for the report.</summary>
    public ObstacleTable? Obstacles { get; init; }

    /// <summary>How sure scores, ranks and grades are; null where that was not studied: the page then says how to ask.</summary>
    public UncertaintyResult? Uncertainty { get; init; }

    /// <summary>What tests of robustness found; null where there were none.</summary>
    public RobustnessResult? Robustness { get; init; }

    /// <summary>The path that was planned; null where none was: the page then says how to ask.</summary>
    public PathResult? PlannedPath { get; init; }

    /// <summary>The manifest of the run, as JSON; null for none.</summary>
    public string? ManifestJson { get; init; }

    /// <summary>What the reader should know; null for what the result and the studies say.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>The conventions, each a sentence; null for those of the result and the studies.</summary>
    public IReadOnlyList<string>? Conventions { get; init; }
}
