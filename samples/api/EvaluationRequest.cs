using System.Text.Json.Nodes;

namespace FusionMetrics.Samples.Api;

/// <summary>The body of a request: a recipe without its panel, and the panel, as rows or as the text of a CSV file.</summary>
/// <param name="Recipe">The keys of a recipe; indicators as a list.</param>
/// <param name="Rows">A row a region and period: their codes, and a number or null for each indicator.</param>
/// <param name="Csv">The same as a CSV file in wide form, in place of rows.</param>
/// <param name="Region">What the region is called in the rows; <c>region</c> where it is left out.</param>
/// <param name="Period">What the period is called in the rows; <c>period</c> where it is left out.</param>
public sealed record EvaluationRequest(Dictionary<string, JsonNode?>? Recipe, IReadOnlyList<Dictionary<string, JsonValue?>?>? Rows, string? Csv, string? Region, string? Period);
