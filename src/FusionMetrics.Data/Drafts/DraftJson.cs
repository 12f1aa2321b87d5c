using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Drafts;

/// <summary>What a draft found, for a program that shows it.</summary>
internal static class DraftJson
{
    private const string Format = "fusionmetrics draft 1";

    public static JsonObject Write(RecipeDraft draft, DraftForm form, MissingValues missing, SubsystemGuess groups) => new()
    {
        ["format"] = Format,
        ["source"] = draft.Source.Name,
        ["form"] = form.Words,
        ["regions"] = draft.Regions,
        ["periods"] = draft.Periods,
        ["as_of"] = form.AsOf?.ToString(),
        ["columns"] = new JsonObject { ["region"] = Write(form.Region), ["period"] = Write(form.Period), ["indicator"] = Write(form.Indicator), ["value"] = Write(form.Value) },
        ["subsystems"] = new JsonArray([.. groups.Codes.Select(code => (JsonNode)code)]),
        ["subsystems_reason"] = groups.Reason,
        ["missing_reason"] = missing.Reason,
        ["indicators"] = new JsonArray([.. draft.Indicators.Select(Write)]),
        ["left_out"] = new JsonArray([.. draft.LeftOut.Select(left => new JsonObject { ["heading"] = left.Heading, ["reason"] = left.Reason })]),
        ["diagnostics"] = new JsonArray([.. draft.Diagnostics.Select(d => new JsonObject { ["id"] = d.Id, ["severity"] = d.Severity.ToString().ToLowerInvariant(), ["message"] = d.Message })]),
    };

    private static JsonObject? Write(DraftGuess? guess) => guess is null ? null : new() { ["heading"] = guess.Column.Heading, ["reason"] = guess.Reason };

    private static JsonObject Write(DraftIndicator indicator) => new()
    {
        ["code"] = indicator.Code,
        ["missing"] = indicator.Missing,
        ["direction"] = indicator.Direction.Word,
        ["direction_reason"] = indicator.DirectionReason,
        ["subsystem"] = indicator.Subsystem,
        ["subsystem_reason"] = indicator.SubsystemReason,
    };
}
