using System.Text.Json.Nodes;
using FusionMetrics.Auditing;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>What an audit found, as JSON.</summary>
internal static class AuditJson
{
    private const string Format = "fusionmetrics audit 1";

    /// <summary>The finding, with what it was made from.</summary>
    /// <param name="report">The finding.</param>
    /// <param name="weights">The weights stated.</param>
    /// <param name="inputs">The files read, each with its SHA-256.</param>
    public static JsonObject Write(AuditReport report, string weights, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["weights"] = weights,
        ["rows"] = report.Table.RowCount,
        ["indices"] = new JsonArray([.. report.Table.Indices.Select(u => new JsonObject { ["heading"] = u.Name, ["digits"] = u.Digits })]),
        ["findings"] = new JsonArray([.. report.Findings.Select(Write)]),
        ["recomputed"] = report.Recomputed is { } recomputed ? Trimmed(recomputed.Sentences) : null,
        ["diagnostics"] = Diagnostics(report.Diagnostics),
    };

    private static JsonObject Write(FigureFinding finding) => new()
    {
        ["figure"] = Letter(finding.Figure),
        ["heading"] = finding.Heading,
        ["verdict"] = finding.Verdict.ToString().ToLowerInvariant(),
        ["sentences"] = Trimmed(finding.Sentences),
        ["candidates"] = new JsonArray([.. finding.Candidates.Select(Write)]),
        ["misprints"] = new JsonArray([.. finding.Misprints.Select(Write)]),
    };

    private static JsonObject Write(AuditCandidate candidate) => new()
    {
        ["id"] = candidate.Id,
        ["stands"] = candidate.Stands,
        ["formula"] = candidate.Formula,
        ["mistake"] = candidate.Mistake,
        ["parameters"] = candidate.Parameters,
        ["rounding"] = candidate.Rounding.ToString().ToLowerInvariant(),
        ["rows"] = candidate.Rows,
        ["within"] = candidate.Within,
        ["largest_deviation"] = Number(candidate.LargestDeviation),
        ["largest_at"] = candidate.LargestAt,
        ["chance"] = Number(candidate.Chance),
    };

    private static JsonObject Write(SuspectedMisprint misprint) => new()
    {
        ["row"] = misprint.Name,
        ["printed"] = misprint.Printed,
        ["recomputed"] = Number(misprint.Recomputed),
        ["low"] = Number(misprint.Low),
        ["high"] = Number(misprint.High),
        ["explanation"] = misprint.Explanation,
    };

    private static string Letter(AuditedFigure figure) => figure switch { AuditedFigure.Coupling => "c", AuditedFigure.Comprehensive => "t", _ => "d" };

    private static JsonArray Trimmed(IEnumerable<string> texts) => Texts(texts.Select(text => text.Trim()));
}
