using System.Text.Json.Nodes;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes the coupling stage of a recipe in the form that <see cref="CouplingReader"/> reads.</summary>
internal sealed class CouplingWriter(MethodWriter methods)
{
    public JsonObject Write(CouplingRecipe coupling)
    {
        var node = new JsonObject
        {
            ["model"] = methods.Write(MethodFamily.Coupling, coupling.Model),
            ["weights"] = coupling.Weights.Given is { } given ? MethodWriter.Json(given) : coupling.Weights.Id,
            ["exponent"] = coupling.Exponent,
            ["grades"] = Grades(coupling.Grades),
            ["edges"] = coupling.Edges == EdgeRule.LeftClosed ? "left-closed" : "right-closed",
            ["details"] = MethodWriter.Json(Details(coupling.Details)),
        };
        if (coupling.Lag is { } lag) node["lag"] = Lag(lag);
        return node;
    }

    private static JsonNode Grades(GradeScale grades) => GradeScale.All.Contains(grades)
        ? grades.Id
        : new JsonObject
        {
            ["edges"] = MethodWriter.Json(grades.Edges),
            ["names"] = MethodWriter.Json((string[])[.. grades.Grades.Select(g => g.Name)]),
            ["names-zh"] = MethodWriter.Json((string[])[.. grades.Grades.Select(g => g.NameZh)]),
        };

    private static string[] Details(CouplingDetails details) =>
    [
        .. details.HasFlag(CouplingDetails.Pairs) ? ["pairs"] : Array.Empty<string>(),
        .. details.HasFlag(CouplingDetails.Levels) ? ["levels"] : Array.Empty<string>(),
    ];

    private static JsonNode Lag(LagRule lag) => lag.Kind == LagKind.Order
        ? "order"
        : new JsonObject { ["by"] = lag.Kind == LagKind.Difference ? "difference" : "ratio", ["threshold"] = lag.Threshold };
}
