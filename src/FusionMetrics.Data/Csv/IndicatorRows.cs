using FusionMetrics.Data.Tables;
namespace FusionMetrics.Data.Csv;

/// <summary>Reads the rows of a table of indicators.</summary>
internal sealed class IndicatorRows
{
    // The three chains are the first indicator system: what they call a chain is a subsystem.
    private static readonly string[] SubsystemHeadings = ["subsystem", "chain"];

    private readonly CsvTable table;
    private readonly DiagnosticBag bag;
    private readonly int code;
    private readonly int subsystem;
    private readonly int direction;
    private readonly int[] dimensions;
    private readonly IndicatorCells cells;
    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);

    private IndicatorRows(CsvTable table, IReadOnlyList<string> dimensionHeadings, DiagnosticBag bag)
    {
        this.table = table;
        this.bag = bag;
        var subsystemHeading = Array.Find(SubsystemHeadings, h => table.Header.Find(h) >= 0) ?? SubsystemHeadings[0];
        code = table.Header.RequireOnce("code", "the codes of the indicators", bag.Add);
        subsystem = table.Header.RequireOnce(subsystemHeading, "the subsystem of each indicator", bag.Add);
        direction = table.Header.RequireOnce("direction", "benefit, cost, target or interval", bag.Add);
        dimensions = [.. dimensionHeadings.Select(h => table.Header.RequireOnce(h, "the dimension of each indicator", bag.Add))];
        cells = new IndicatorCells(table, bag);
    }

    public static IReadOnlyList<IndicatorRow> Read(string path, IReadOnlyList<string> dimensions, DiagnosticBag bag)
    {
        using var table = CsvTable.Open(new CsvFormat(path), bag.Add);
        return table is null ? [] : new IndicatorRows(table, dimensions, bag).Read();
    }

    private List<IndicatorRow> Read()
    {
        var rows = new List<IndicatorRow>();
        while (table.Read())
        {
            if (code < 0 || subsystem < 0 || direction < 0 || dimensions.Contains(-1)) continue;
            var row = new IndicatorRow(table.Place.Line, table.Text(subsystem), cells.Read(table.Text(code), Direction()))
            {
                // An empty cell ends the path: the indicator belongs to the group above.
                Dimensions = [.. dimensions.Select(table.Text).TakeWhile(d => d.Length > 0)],
            };
            if (IsComplete(row) && IsNew(row)) rows.Add(row);
        }
        return rows;
    }

    private Direction Direction()
    {
        var text = table.Text(direction);
        if (Enum.GetValues<Direction>().Where(d => text.Equals(d.Word, StringComparison.OrdinalIgnoreCase)).Cast<Direction?>().FirstOrDefault() is { } way)
            return way;
        bag.Add(TableRules.UnknownDirection.Says(
            $"{CellText.Quote(text)} is no direction. Write benefit where more is better, cost where less is better, target or interval where a value in the middle is."
            + NearestName.DidYouMean(text, Enum.GetValues<Direction>().Select(d => d.Word)), table.At(direction)));
        return FusionMetrics.Direction.Benefit;
    }

    private bool IsComplete(IndicatorRow row)
    {
        if (row.Indicator.Code.Length == 0)
            bag.Add(TableRules.EmptyCell.Says("The indicator has no code. Fill it in or remove the row.", table.At(code)));
        if (row.Subsystem.Length == 0)
            bag.Add(TableRules.EmptyCell.Says("The indicator has no subsystem. Fill it in or remove the row.", table.At(subsystem)));
        return row.Indicator.Code.Length > 0 && row.Subsystem.Length > 0;
    }

    private bool IsNew(IndicatorRow row)
    {
        if (lineOf.TryAdd(row.Indicator.Code, row.Line)) return true;
        bag.Add(IndicatorRules.DuplicateIndicator.Says(
            $"Indicator '{row.Indicator.Code}' is listed twice: in line {lineOf[row.Indicator.Code]} and in line {row.Line}. "
            + "Keep one of them.", table.At(code)));
        return false;
    }
}
