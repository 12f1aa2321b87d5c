using System.Text.Json;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Reporting.Island;

/// <summary>The profile of each region in each period: normalised values, dimensions, and what holds it back. Rows are region by region, nothing where the panel has none.</summary>
internal static class ProfileIsland
{
    public static void Write(Utf8JsonWriter json, EvaluationResult result, ObstacleTable? obstacles)
    {
        var panel = result.Panel;
        int[] rows = [.. panel.Regions.SelectMany(region => panel.Periods.Select(period => panel.FindRow(region.Code, period)))];
        void Rows(string name, Func<int, IEnumerable<double>> of) => json.Rounded(name, [.. rows.Select(row => row < 0 ? null : of(row).ToArray())]);

        json.Object("profile", () =>
        {
            Rows("normalized", row => result.Explain(panel.RegionAt(row).Code, panel.PeriodAt(row)).Indicators.Select(i => i.Normalized));
            if (result.Dimensions is not { } dimensions) return;
            var system = result.Recipe.System;
            Rows("dimensions", row => system.Groups.Skip(system.Subsystems.Count).Select(g => dimensions[row].Index(g.Code)));
        });
        if (obstacles is null) return;
        json.Object("obstacles", () =>
        {
            Rows("degrees", row => obstacles[row].Degrees);
            var means = obstacles.Means().Where(m => m.Level == "indicator" && m.Region is null).ToLookup(m => m.Period, m => m.Mean);
            json.Rounded("means", [.. panel.Periods.Select(period => means[period].ToArray())]);
        });
    }
}
