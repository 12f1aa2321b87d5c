using System.Globalization;
using System.Text.Json;

namespace FusionMetrics.Data.Tests.JsonStat;

/// <summary>Writes a panel as JSON-stat, by the format's documentation and nothing of ours.</summary>
internal static class JsonStatWriter
{
    public static string Dense(Panel panel) => Write(panel, values => values);

    public static string Sparse(Panel panel) => Write(panel,
        values => values.Select((value, at) => (value, at)).Where(v => v.value is not null).ToDictionary(v => v.at.ToString(CultureInfo.InvariantCulture), v => v.value));

    private static string Write(Panel panel, Func<double?[], object> form)
    {
        var (regions, periods) = (panel.Regions.Select(r => r.Code).Reverse().ToArray(), panel.Periods.Select(p => p.ToString()).ToArray());
        var values = new List<double?>();
        foreach (var indicator in panel.Indicators)
            foreach (var period in panel.Periods)
                foreach (var region in regions)
                    values.Add(panel.FindRow(region, period) is >= 0 and var row && panel.Column(indicator)[row] is var value && !double.IsNaN(value) ? value : null);
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["value"] = form([.. values]),
            ["dimension"] = new Dictionary<string, object>
            {
                ["area"] = Category(regions.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i)),
                ["concept"] = Category(panel.Indicators),
                ["year"] = Category(periods),
                ["source"] = new Dictionary<string, object> { ["category"] = new Dictionary<string, object> { ["label"] = new Dictionary<string, string> { ["WB"] = "World Bank" } } },
            },
            ["role"] = new Dictionary<string, string[]> { ["geo"] = ["area"], ["time"] = ["year"], ["metric"] = ["concept"] },
            ["size"] = new[] { 1, panel.Indicators.Count, periods.Length, regions.Length },
            ["id"] = new[] { "source", "concept", "year", "area" },
            ["class"] = "dataset",
            ["version"] = "2.0",
        });
    }

    private static Dictionary<string, object> Category(object index) => new() { ["label"] = "A name", ["category"] = new Dictionary<string, object> { ["index"] = index } };
}
