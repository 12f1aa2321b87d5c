using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FusionMetrics.Cli.Output;

/// <summary>Diagnostics as JSON for editors and scripts: a list of objects, the errors first.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<Diagnostic> diagnostics) => new JsonArray([.. diagnostics.OrderByDescending(d => d.Severity).Select(Node)]).ToJsonString(Readable);

    private static JsonObject Node(Diagnostic diagnostic) => new()
    {
        ["id"] = diagnostic.Id,
        ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
        ["message"] = diagnostic.Message,
        ["file"] = diagnostic.Location?.File,
        ["line"] = diagnostic.Location?.Line,
        ["position"] = diagnostic.Location?.Position,
        ["column"] = diagnostic.Location?.Column,
        ["region"] = diagnostic.Location?.Region,
        ["period"] = diagnostic.Location?.Period?.ToString(),
    };
}
