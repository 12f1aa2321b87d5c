using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Output;

/// <summary>Methods as JSON for scripts: a list of objects.</summary>
internal static class MethodJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<Method> methods) => new JsonArray([.. methods.Select(Node)]).ToJsonString(Readable);

    private static JsonObject Node(Method method) => new()
    {
        ["family"] = method.Family.ToString().ToLowerInvariant(),
        ["id"] = method.Id,
        ["summary"] = method.Description.Summary,
        ["formula"] = method.Description.Formula,
        ["source"] = method.Description.Source,
        ["conventions"] = new JsonArray([.. method.Description.Conventions.Select(c => (JsonNode)c)]),
        ["claims"] = new JsonArray([.. method.Description.Claims.Select(c => (JsonNode)c.ToString())]),
        ["options"] = new JsonArray([.. method.Options.Describe().Select(o => new JsonObject
        {
            ["name"] = o.Name, ["default"] = o.Default, ["values"] = o.Values, ["summary"] = o.Summary,
        })]),
    };
}
