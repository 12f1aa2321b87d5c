using System.Text.Json;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Reporting.Island;

/// <summary>The profile of each region in the last period: raw and normalised values, dimensions, and what holds it back.</summary>
internal static class ProfileIsland
{
    public static void Write(Utf8JsonWriter json, EvaluationResult result, ObstacleTable? obstacles)
    {
        var (panel, last) = (result.Panel, result.Panel.Periods[^1]);
        int[] rows = [.. panel.Regions.Select(region => panel.FindRow(region.Code, last))];
        var explained = rows.Select(row => row < 0 ? null : result.Explain(panel.RegionAt(row).Code, last)).ToList();
        json.Object("profile", () =>
        {
            json.List("raw", explained, e => Write(json, e?.Indicators.Select(i => i.Raw)));
            json.List("normalized", explained, e => Write(json, e?.Indicators.Select(i => i.Normalized)));
            if (result.Dimensions is { } dimensions)
            {
                var system = result.Recipe.System;
                json.List("dimensions", rows, row => Write(json, row < 0 ? null : system.Groups.Skip(system.Subsystems.Count).Select(g => dimensions[row].Index(g.Code))));
            }
        });
        if (obstacles is null) return;
        json.Object("obstacles", () =>
        {
            json.List("regions", rows, row => Write(json, row < 0 ? null : obstacles[row].Degrees));
            json.Numbers("mean", obstacles.Means().Where(m => m.Level == "indicator" && m.Region is null && m.Period == last).Select(m => m.Mean));
        });
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<double>? values)
    {
        if (values is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        foreach (var value in values) json.Number(value);
        json.WriteEndArray();
    }
}
