namespace FusionMetrics.Data.Csv;

/// <summary>Reads the rows of a table of indicators.</summary>
internal static class IndicatorRows
{
    private const string Code = "code";
    private const string DirectionHeading = "direction";

    // The three chains are the first indicator system: what they call a chain is a subsystem.
    private static readonly string[] SubsystemHeadings = ["subsystem", "chain"];

    public static IReadOnlyList<IndicatorRow> Read(string path, DiagnosticBag bag)
    {
        using var table = CsvTable.Open(new CsvFormat(path), bag.Add);
        if (table is null) return [];
        var subsystemHeading = Array.Find(SubsystemHeadings, h => table.Header.Find(h) >= 0) ?? SubsystemHeadings[0];
        var code = table.Header.RequireOnce(Code, "the codes of the indicators", bag.Add);
        var subsystem = table.Header.RequireOnce(subsystemHeading, "the subsystem of each indicator", bag.Add);
        var direction = table.Header.RequireOnce(DirectionHeading, "benefit or cost", bag.Add);
        var (name, unit) = (table.Header.Find("name"), table.Header.Find("unit"));

        var rows = new List<IndicatorRow>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        while (table.Read())
        {
            if (code < 0 || subsystem < 0 || direction < 0) continue;
            var way = DirectionIn(table, direction, bag);
            var row = new IndicatorRow(table.Place.Line, table.Text(subsystem), new Indicator(table.Text(code), way)
            {
                Name = table.TextOrNull(name),
                Unit = table.TextOrNull(unit),
            });
            if (IsComplete(row, table, code, subsystem, bag) && IsNew(row, table, code, lineOf, bag)) rows.Add(row);
        }
        return rows;
    }

    private static Direction DirectionIn(CsvTable table, int column, DiagnosticBag bag)
    {
        var text = table.Text(column);
        if (text.Equals("cost", StringComparison.OrdinalIgnoreCase)) return Direction.Cost;
        if (!text.Equals("benefit", StringComparison.OrdinalIgnoreCase))
        {
            bag.Add(TableRules.UnknownDirection.Says(
                $"{CellText.Quote(text)} is no direction. Write benefit where more is better, cost where less is better."
                + NearestName.DidYouMean(text, ["benefit", "cost"]), table.At(column)));
        }
        return Direction.Benefit;
    }

    private static bool IsComplete(IndicatorRow row, CsvTable table, int code, int subsystem, DiagnosticBag bag)
    {
        if (row.Indicator.Code.Length == 0)
            bag.Add(TableRules.EmptyCell.Says("The indicator has no code. Fill it in or remove the row.", table.At(code)));
        if (row.Subsystem.Length == 0)
            bag.Add(TableRules.EmptyCell.Says("The indicator has no subsystem. Fill it in or remove the row.", table.At(subsystem)));
        return row.Indicator.Code.Length > 0 && row.Subsystem.Length > 0;
    }

    private static bool IsNew(IndicatorRow row, CsvTable table, int code, Dictionary<string, int> lineOf, DiagnosticBag bag)
    {
        if (lineOf.TryAdd(row.Indicator.Code, row.Line)) return true;
        bag.Add(IndicatorRules.DuplicateIndicator.Says(
            $"Indicator '{row.Indicator.Code}' is listed twice: in line {lineOf[row.Indicator.Code]} and in line {row.Line}. "
            + "Keep one of them.", table.At(code)));
        return false;
    }
}
