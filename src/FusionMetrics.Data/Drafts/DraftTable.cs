namespace FusionMetrics.Data.Drafts;

/// <summary>The cells of a table, or of its first rows, held in memory so that they can be looked at again and again.</summary>
internal sealed class DraftTable
{
    private const int MostRows = 100_000;
    private const int MostCells = 5_000_000;

    private readonly List<TableCell[]> rows = [];
    private readonly List<int> lines = [];

    private DraftTable(IReadOnlyList<ColumnHeading> headings) => Headings = headings;

    public IReadOnlyList<ColumnHeading> Headings { get; }

    public int RowCount => rows.Count;

    /// <summary>Whether there are more rows than were read.</summary>
    public bool IsCut { get; private set; }

    public TableCell this[int row, int column] => rows[row][column];

    public int Line(int row) => lines[row];

    /// <summary>Reads a table; null where there is none, which has then been reported.</summary>
    public static DraftTable? Read(ITableSource source, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        using var open = source.Open(report, cancellationToken);
        if (open is null) return null;
        var table = new DraftTable(open.Headings);
        var most = Math.Min(MostRows, MostCells / Math.Max(1, table.Headings.Count));
        while (open.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            TableCell[] cells = [.. Enumerable.Range(0, table.Headings.Count).Select(column => open[column])];
            if (cells.All(cell => cell.Kind == CellKind.Empty)) continue;
            if (table.IsCut = table.RowCount == most) break;
            table.rows.Add(cells);
            table.lines.Add(open.Line);
        }
        return table;
    }
}
