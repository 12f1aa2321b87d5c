using System.Text;
using System.Text.Json;

namespace FusionMetrics.Reporting.Island;

/// <summary>The data of the page as JSON: a part a section. Series over time are flat lists, region by region, with nothing where the panel has no row.</summary>
internal static class ReportIsland
{
    public static string Of(ReportContent content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonValues.Options))
        {
            json.Object(() =>
            {
                json.WriteString("title", content.Title);
                json.WriteString("version", content.Result.Model.EngineVersion);
                PanelIsland.Write(json, content.Result);
                ScoreIsland.Write(json, content);
                WeightIsland.Write(json, content.Result);
                ProfileIsland.Write(json, content.Result, content.Obstacles);
                OutlookIsland.Write(json, content.Outlook, content.Leading);
                if (content.Uncertainty is { } uncertainty) UncertaintyIsland.Write(json, uncertainty);
                if (content.Robustness is { } robustness) UncertaintyIsland.Write(json, robustness);
                if (content.PlannedPath is { } path) PathIsland.Write(json, path);
                MethodIsland.Write(json, content);
            });
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
