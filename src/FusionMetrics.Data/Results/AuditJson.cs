using System.Text.Json.Nodes;
using FusionMetrics.Auditing;

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
        ["recomputed"] = report.Recomputed is { } recomputed ? Texts(recomputed.Sentences) : null,
        ["diagnostics"] = new JsonArray([.. report.Diagnostics.Select(d => new JsonObject { ["id"] = d.Id, ["severity"] = d.Severity.ToString().ToLowerInvariant(), ["message"] = d.Message })]),
    };

    private static JsonObject Write(FigureFinding finding) => new()
    {
        ["figure"] = Letter(finding.Figure),
        ["heading"] = finding.Heading,
        ["verdict"] = finding.Verdict.ToString().ToLowerInvariant(),
        ["sentences"] = Texts(finding.Sentences),
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

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t.Trim())]);

    private static JsonNode? Number(double value) => double.IsFinite(value) ? value : null;
}
