using System.Globalization;
using System.Text.Json;

namespace FusionMetrics.Reporting.Island;

/// <summary>The words of the panel: periods, regions with their places, subsystems, dimensions and indicators.</summary>
internal static class PanelIsland
{
    public static void Write(Utf8JsonWriter json, EvaluationResult result)
    {
        var (panel, system) = (result.Panel, result.Recipe.System);
        json.WriteNumber("rows", panel.RowCount);
        json.WriteString("fingerprint", panel.Fingerprint);
        json.Texts("periods", panel.Periods.Select(p => p.ToString()));
        json.Numbers("times", panel.Periods.Select(p => p.TimeInYears));
        json.List("regions", panel.Regions, region => json.Object(() =>
        {
            json.WriteString("code", region.Code);
            if (region.Name is not null) json.WriteString("name", region.Name);
            if (region.NameZh is not null) json.WriteString("zh", region.NameZh);
            if (Degrees(region, "longitude", 180) is { } longitude && Degrees(region, "latitude", 90) is { } latitude) json.Numbers("at", [longitude, latitude]);
        }));
        json.List("subsystems", system.Subsystems, subsystem => Write(json, subsystem));
        json.List("dimensions", system.Groups.Skip(system.Subsystems.Count), dimension => Write(json, dimension));
        json.List("indicators", system.Indicators, indicator => json.Object(() =>
        {
            json.WriteString("code", indicator.Code);
            if (indicator.Name is not null) json.WriteString("name", indicator.Name);
            if (indicator.NameZh is not null) json.WriteString("zh", indicator.NameZh);
            if (indicator.Unit is not null) json.WriteString("unit", indicator.Unit);
            if (indicator.UnitZh is not null) json.WriteString("unitZh", indicator.UnitZh);
            json.WriteString("direction", indicator.Direction.ToString().ToLowerInvariant());
        }));
    }

    private static void Write(Utf8JsonWriter json, Subsystem subsystem) => json.Object(() =>
    {
        json.WriteString("code", subsystem.Code);
        if (subsystem.Name is not null) json.WriteString("name", subsystem.Name);
    });

    private static double? Degrees(Region region, string attribute, double most)
        => region.Attributes.TryGetValue(attribute, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;
}
