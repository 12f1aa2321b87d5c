using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Csv;

/// <summary>Delimited text as a table of cells, all of them text; numbers are read from its bytes.</summary>
internal sealed class CsvCells(CsvFormat format) : IPanelTableSource
{
    /// <inheritdoc/>
    public string Name => format.Path;

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken) => CsvTable.Open(format, report) is { } table ? new Rows(table) : null;

    /// <inheritdoc/>
    public IPanelTable? Open(TablePanelOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
        => CsvTable.Open(format, report) is { } table ? new CsvPanelTable(table, options) : null;

    private sealed class Rows(CsvTable table) : ITableRows
    {
        public IReadOnlyList<ColumnHeading> Headings { get; } = [.. Enumerable.Range(0, table.Header.Count).Select(column => new ColumnHeading(table.Header.Levels(column)))];

        public int ExpectedRows => 0;

        public int Line => table.Place.Line;

        // Spaces other than the plain one, which are part of a cell: about a number they are in the way of reading it.
        public TableCell this[int column]
        {
            get
            {
                var (raw, cell) = (table.Cells.GetString(column), TableCell.Of(table.Text(column)));
                return cell.Kind == CellKind.Text && raw.Length > cell.ToString().Length && char.IsAsciiDigit(cell.ToString()[^1]) ? TableCell.Fault(raw) : cell;
            }
        }

        public bool Read() => table.Read();

        public void Dispose() => table.Dispose();
    }
}
