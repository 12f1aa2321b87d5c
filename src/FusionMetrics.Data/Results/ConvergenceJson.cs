using System.Text.Json.Nodes;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Convergence;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>Tests of convergence as JSON. What is not known is null.</summary>
internal static class ConvergenceJson
{
    private const string Format = "fusionmetrics convergence 1";

    /// <summary>What was found, with what it was made from.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inputs">What was read, each with its hash.</param>
    public static JsonObject Write(ConvergenceResult result, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["test"] = result.Recipe.Test.Id,
        ["series"] = JsonSequence.Of(result.Rows.Select(Write)),
        ["conventions"] = Texts(result.Conventions),
        ["diagnostics"] = Diagnostics(result.Diagnostics),
    };

    private static JsonObject Write(ConvergenceRow row) => new()
    {
        ["series"] = row.Series,
        ["sentence"] = row.ToString(),
        ["sentence_zh"] = row.InChinese(),
        ["periods"] = new JsonArray([.. row.Periods.Select(period => (JsonNode)period.ToString())]),
        ["sigma"] = new JsonObject
        {
            ["verdict"] = Word(row.Sigma.Verdict), ["measure"] = Word(row.Measure), ["slope"] = Number(row.Sigma.Trend.Slope), ["p"] = Number(row.Sigma.Trend.P),
            ["dispersions"] = new JsonArray([.. row.Sigma.Dispersions.Select((at, i) => Write(at, row.Periods[i]))]), ["left_out"] = Texts(row.Sigma.LeftOut),
        },
        ["beta"] = new JsonObject
        {
            ["verdict"] = Word(row.Beta.Verdict), ["regions"] = row.Beta.Count, ["years"] = Number(row.Beta.Span), ["intercept"] = Number(row.Beta.Intercept),
            ["terms"] = new JsonArray([.. row.Beta.Controls.Prepend(row.Beta.Initial).Select(Write)]), ["r_squared"] = Number(row.Beta.Explained),
            ["speed"] = Number(row.Beta.Speed), ["speed_error"] = Number(row.Beta.SpeedError), ["half_life"] = Number(row.Beta.HalfLife), ["left_out"] = Texts(row.Beta.LeftOut),
        },
        ["clubs"] = new JsonObject
        {
            ["verdict"] = Word(row.Clubs.Verdict), ["overall"] = row.Clubs.Overall is { } all ? Write(all) : null,
            ["found"] = new JsonArray([.. row.Clubs.Clubs.Select(club => new JsonObject { ["regions"] = Texts(club.Regions), ["test"] = Write(club.Test) })]),
            ["divergent"] = Texts(row.Clubs.Divergent), ["left_out"] = Texts(row.Clubs.LeftOut),
        },
    };

    private static JsonObject Write(Dispersion at, Period period) => new()
    {
        ["period"] = period.ToString(), ["regions"] = at.Count, ["mean"] = Number(at.Mean), ["deviation"] = Number(at.Deviation), ["variation"] = Number(at.Variation),
        ["deviation_of_logarithms"] = Number(at.DeviationOfLogarithms),
    };

    private static JsonObject Write(RegressionTerm term) => new()
    {
        ["name"] = term.Name, ["value"] = Number(term.Value), ["error"] = Number(term.Error), ["t"] = Number(term.T), ["p"] = Number(term.P),
    };

    private static JsonObject Write(LogTTest test) => new() { ["b"] = Number(test.Coefficient), ["error"] = Number(test.Error), ["t"] = Number(test.T), ["p"] = Number(test.P) };
}
