using System.Globalization;
using System.Text.Json;

namespace FusionMetrics.Data.Tests.Sdmx;

/// <summary>Writes a panel as an SDMX-JSON data message, by the format's field guide and nothing of ours.</summary>
internal static class SdmxJsonWriter
{
    public static string InSeries(Panel panel) => Write(panel, ["INDICATOR", "REF_AREA"], ["TIME_PERIOD"]);

    public static string CrossSection(Panel panel) => Write(panel, ["TIME_PERIOD", "INDICATOR"], ["REF_AREA"]);

    public static string Flat(Panel panel) => Write(panel, [], ["TIME_PERIOD", "REF_AREA", "INDICATOR"]);

    private static string Write(Panel panel, string[] series, string[] observation)
    {
        var codes = new Dictionary<string, List<string>>
        {
            ["REF_AREA"] = [.. panel.Regions.Select(r => r.Code).Reverse()], ["TIME_PERIOD"] = [.. panel.Periods.Select(p => p.ToString())], ["INDICATOR"] = [.. panel.Indicators], ["FREQ"] = ["A"],
        };
        var observations = new Dictionary<string, Dictionary<string, object?[]>>();
        foreach (var indicator in panel.Indicators)
            for (var row = 0; row < panel.RowCount; row++)
            {
                var at = new Dictionary<string, string> { ["REF_AREA"] = panel.RegionAt(row).Code, ["TIME_PERIOD"] = panel.PeriodAt(row).ToString(), ["INDICATOR"] = indicator };
                string Key(string[] ids) => string.Join(':', ids.Select(id => codes[id].IndexOf(at[id]).ToString(CultureInfo.InvariantCulture)));
                var value = panel.Column(indicator)[row];
                if (!observations.TryGetValue(Key(series), out var of)) observations[Key(series)] = of = [];
                of[Key(observation)] = [double.IsNaN(value) ? null : value, 0];
            }

        object[] Components(params string[] ids) => [.. ids.Select((id, i) => new { id, name = id, keyPosition = i, values = codes[id].Select(code => new { id = code, name = code, names = new { en = code, zh = code } }) })];
        object dataSet = series.Length == 0
            ? new { structure = 0, action = "Replace", observations = observations[""] }
            : new { structure = 0, action = "Append", series = observations.ToDictionary(s => s.Key, s => new { attributes = Array.Empty<int>(), observations = s.Value }) };
        return JsonSerializer.Serialize(new
        {
            meta = new { id = "TEST", schema = "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json" },
            data = new
            {
                dataSets = new[] { dataSet },
                structures = new[]
                {
                    new
                    {
                        dataSets = new[] { 0 },
                        dimensions = new { dataSet = Components("FREQ"), series = Components(series), observation = Components(observation) },
                        attributes = new { observation = new[] { new { id = "OBS_STATUS", values = new[] { new { id = "A" } } } } },
                    },
                },
            },
        });
    }
}
