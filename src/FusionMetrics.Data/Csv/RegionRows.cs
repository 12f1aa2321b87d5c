namespace FusionMetrics.Data.Csv;

/// <summary>Reads the rows of a table of regions.</summary>
internal static class RegionRows
{
    public static IReadOnlyList<Region> Read(string path, string codeHeading, DiagnosticBag bag)
    {
        using var table = CsvTable.Open(new CsvFormat(path), bag.Add);
        if (table is null) return [];
        var code = table.Header.RequireOnce(codeHeading, "the codes of the regions", bag.Add);
        var (name, nameZh) = (table.Header.Find("name"), table.Header.Find("name_zh"));
        int[] others = [.. Enumerable.Range(0, table.Header.Count).Where(c => c != code && c != name && c != nameZh && table.Header[c].Length > 0)];

        var regions = new List<Region>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        while (table.Read())
        {
            if (code < 0) continue;
            var region = new Region(table.Text(code))
            {
                Name = table.TextOrNull(name),
                NameZh = table.TextOrNull(nameZh),
                Attributes = others.Where(c => table.TextOrNull(c) is not null).DistinctBy(c => table.Header[c]).ToDictionary(c => table.Header[c], table.Text, StringComparer.Ordinal),
            };
            if (region.Code.Length == 0)
                bag.Add(TableRules.EmptyRegion.Says("The region has no code. Fill it in or remove the row.", table.At(code)));
            else if (lineOf.TryAdd(region.Code, table.Place.Line))
                regions.Add(region);
            else
                bag.Add(TableRules.RegionTwice.Says(
                    $"Region '{region.Code}' is listed twice: in line {lineOf[region.Code]} and in line {table.Place.Line}. "
                    + "Keep one of them.", table.At(code)));
        }
        return regions;
    }
}
