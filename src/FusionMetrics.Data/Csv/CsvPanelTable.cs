using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Csv;

/// <summary>Delimited text, read as codes, periods and numbers straight from its bytes.</summary>
internal sealed class CsvPanelTable(CsvTable table, TablePanelOptions options) : IPanelTable
{
    private readonly NumberCell numbers = new(options.DecimalMark, options.MissingTokens);

    /// <inheritdoc/>
    public TableHeader Header => table.Header;

    /// <inheritdoc/>
    public int ExpectedRows => table.ExpectedRows;

    /// <inheritdoc/>
    public IColumnarRows? Groups => null;

    /// <inheritdoc/>
    public RowOrigin Place => table.Place;

    /// <inheritdoc/>
    public DiagnosticLocation At(int column) => table.At(column);

    /// <inheritdoc/>
    public bool Read() => table.Read();

    /// <inheritdoc/>
    public bool Read(int column, CodeCell cell) => cell.Read(table.Cells.GetSpan(column));

    /// <inheritdoc/>
    public void Read(int column, PeriodCell cell) => cell.Read(table.Cells.GetSpan(column));

    /// <inheritdoc/>
    public int ReadNumbers(ReadOnlySpan<int> columns, Span<double> values, int from)
    {
        var cells = table.Cells;
        for (var i = from; i < columns.Length; i++)
            if (!numbers.TryRead(cells, columns[i], out values[i])) return i;
        return columns.Length;
    }

    /// <inheritdoc/>
    public string ExplainNumber(int column) => new NumberText(options.DecimalMark).Explain(table.Cells.GetString(column));

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();
}
