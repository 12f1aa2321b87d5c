namespace FusionMetrics.Data.Excel.Tests;

/// <summary>A panel as a yearbook prints it: a title, indicators over years, regions down the side.</summary>
internal static class Yearbook
{
    public static Workbook Of(Panel panel)
    {
        var periods = panel.Periods;
        var (over, under, merged) = (new List<object?> { "国家" }, new List<object?> { null }, new List<string> { "A3:A4" });
        foreach (var indicator in panel.Indicators)
        {
            merged.Add($"{CellBox.Letters(over.Count)}3:{CellBox.Letters(over.Count + periods.Count - 1)}3");
            over.Add(indicator);
            over.AddRange(Enumerable.Repeat<object?>(null, periods.Count - 1));
            under.AddRange(periods.Select(p => (object?)p.Year));
        }
        var rows = panel.Regions.Select((region, r) => (object?[])
        [
            region.Code,
            .. panel.Indicators.SelectMany(indicator => Enumerable.Range(panel.RowsOf(r).Start.Value, periods.Count).Select(row => (object?)panel.Column(indicator)[row])),
        ]);
        return new Workbook().Sheet("Yearbook", [["Science, industry and environment"], [], [.. over], [.. under], .. rows], [.. merged]).Save();
    }
}
