using System.Text.Json.Nodes;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>Series looked at by every test as JSON. What is not known is null.</summary>
internal static class ExaminationJson
{
    private const string Format = "fusionmetrics examination 1";

    /// <summary>What was found, with what it was made from.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inputs">What was read, each with its hash.</param>
    public static JsonObject Write(ExaminationResult result, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["alpha"] = result.Recipe.Alpha,
        ["series"] = JsonSequence.Of(result.Rows.Select(Write)),
        ["together"] = new JsonArray([.. result.Together.Select(Write)]),
        ["conventions"] = Texts(result.Conventions),
        ["diagnostics"] = Diagnostics(result.Diagnostics),
    };

    private static JsonObject Write(ExaminationRow row) => new()
    {
        ["region"] = row.Region, ["series"] = row.Series, ["sentence"] = row.ToString(), ["sentence_zh"] = row.InChinese(),
        ["periods"] = Texts(row.Periods.Select(period => period.ToString())), ["values"] = Numbers(row.Values),
        ["trend_tests"] = new JsonArray([.. row.Tests.Select(test => Write(test.Test, test.Finding))]),
        ["beyond"] = row.Beyond is { } beyond ? With(Write("partial-mann-kendall", beyond.Trend), ("covariate", row.Covariate), ("correlation", Number(beyond.Correlation))) : null,
        ["break_tests"] = new JsonArray([.. row.BreakTests.Select(test => Write(row, test))]),
        ["segmentations"] = new JsonArray([.. row.Segmentations.Select(found => new JsonObject
        {
            ["first_after"] = Texts(found.Positions.Select(position => row.Periods[position].ToString())), ["least_penalty"] = Number(found.Penalty), ["cost"] = Number(found.Cost),
        })]),
        ["sequential"] = new JsonObject
        {
            ["forward"] = Numbers(row.Forward), ["backward"] = Numbers(row.Backward), ["crossings"] = Texts(row.Crossings.Select(at => row.Periods[at].ToString())),
        },
    };

    private static JsonObject Write(TogetherRow row) => With(Write("multivariate-mann-kendall", row.Finding.Overall with { Slope = double.NaN }),
        ("region", row.Region), ("series", Texts(row.Series.Select(directed => directed.ToString()))), ("sentence", row.ToString()), ("sentence_zh", row.InChinese()),
        ("scores", Numbers(row.Finding.Scores)), ("covariance", new JsonArray([.. row.Finding.Covariance.Select(line => Numbers(line))])),
        ("heterogeneity", Number(row.Finding.Heterogeneity)), ("heterogeneity_p", Number(row.Finding.HeterogeneityP)));

    private static JsonObject Write(string test, TrendFinding finding) => new()
    {
        ["test"] = test, ["n"] = finding.Count, ["verdict"] = Word(finding.Verdict), ["p"] = Number(finding.P), ["s"] = Number(finding.S), ["variance"] = Number(finding.Variance), ["z"] = Number(finding.Z),
        ["tau"] = Number(finding.Tau), ["autocorrelation"] = Number(finding.Autocorrelation), ["slope"] = Number(finding.Slope), ["slope_low"] = Number(finding.SlopeLow), ["slope_high"] = Number(finding.SlopeHigh),
    };

    private static JsonObject Write(ExaminationRow row, ExaminedBreak test) => new()
    {
        ["test"] = test.Test, ["n"] = test.Finding.Count, ["verdict"] = Word(test.Finding.Verdict), ["statistic"] = Number(test.Finding.Statistic), ["p"] = Number(test.Finding.P),
        ["breaks"] = new JsonArray([.. test.Finding.Breaks.Select(found => new JsonObject
        {
            ["last_before"] = row.Periods[found.Position - 1].ToString(), ["first_after"] = row.Periods[found.Position].ToString(),
            ["earliest"] = row.Periods[found.Lower - 1].ToString(), ["latest"] = row.Periods[found.Upper - 1].ToString(),
            ["level_before"] = Number(found.LevelBefore), ["level_after"] = Number(found.LevelAfter), ["slope_before"] = Number(found.SlopeBefore), ["slope_after"] = Number(found.SlopeAfter),
        })]),
    };

    private static JsonObject With(JsonObject written, params (string Name, JsonNode? Value)[] more)
    {
        foreach (var (name, value) in more) written[name] = value;
        return written;
    }
}
