using System.Text.Json.Nodes;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes what is asked of scores over time, in the form that <see cref="OutlookReader"/> reads.</summary>
internal sealed class OutlookWriter(MethodWriter methods)
{
    public JsonObject Write(OutlookRecipe outlook)
    {
        var node = new JsonObject();
        if (outlook.Series is { } series) node["series"] = MethodWriter.Json(series);
        node["test"] = methods.Write(MethodFamily.Trend, outlook.Test);
        node["breaks"] = Method(MethodFamily.Break, outlook.Breaks);
        node["forecast"] = Method(MethodFamily.Forecast, outlook.Forecast);
        node["life-cycle"] = Array.Find(OutlookReader.LifeCycles, c => c.Item2?.Curve == outlook.LifeCycle?.Curve && c.Item2 is null == outlook.LifeCycle is null).Item1;
        node["horizon"] = outlook.Horizon;
        node["adjust"] = AdjustmentWords.Of(outlook.Adjust);
        return node;
    }

    private JsonNode Method(MethodFamily family, MethodChoice? choice) => choice is null ? OutlookReader.None : methods.Write(family, choice);
}
