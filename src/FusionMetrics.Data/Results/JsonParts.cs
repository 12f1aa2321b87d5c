using System.Text.Json;
using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>What every writer of JSON writes alike.</summary>
internal static class JsonParts
{
    /// <summary>A number; null where it is not known.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? value : null;

    /// <summary>Numbers, in order.</summary>
    public static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(Number)];

    /// <summary>A member of an enumeration as recipes write it.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Texts, in order.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>Diagnostics, each an object.</summary>
    public static JsonArray Diagnostics(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Select(d => new JsonObject { ["id"] = d.Id, ["severity"] = Word(d.Severity), ["message"] = d.Message })];
}
