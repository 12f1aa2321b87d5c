namespace FusionMetrics.Data.Tables;

/// <summary>A table of cells, read as codes, periods and numbers. Rows without anything in them are passed over.</summary>
internal sealed class CellTable : IPanelTable
{
    private readonly string name;
    private readonly ITableRows rows;
    private readonly Action<Diagnostic> report;
    private readonly NumberText numbers;
    private readonly HashSet<string> missing;
    private bool hasRows;

    public CellTable(string name, ITableRows rows, TablePanelOptions options, Action<Diagnostic> report)
    {
        this.name = name;
        this.rows = rows;
        this.report = report;
        numbers = new NumberText(options.DecimalMark);
        missing = [.. options.MissingTokens.Select(token => token.Trim())];
        Header = new TableHeader(name, rows.Line, rows.Headings);
    }

    /// <inheritdoc/>
    public TableHeader Header { get; }

    /// <inheritdoc/>
    public int ExpectedRows => rows.ExpectedRows;

    /// <inheritdoc/>
    public IColumnarRows? Groups => rows as IColumnarRows;

    /// <inheritdoc/>
    public RowOrigin Place => new(name, rows.Line);

    /// <inheritdoc/>
    public DiagnosticLocation At(int column) => Place.ToLocation() with { Column = Header[column] };

    /// <inheritdoc/>
    public bool Read()
    {
        while (rows.Read())
        {
            if (IsBlank()) continue;
            hasRows = true;
            return true;
        }
        if (!hasRows) report(WithoutRows(name));
        return false;
    }

    /// <inheritdoc/>
    public bool Read(int column, CodeCell cell) => cell.Read(rows[column].ToString());

    /// <inheritdoc/>
    public void Read(int column, PeriodCell cell) => cell.Read(rows[column]);

    /// <inheritdoc/>
    public int ReadNumbers(ReadOnlySpan<int> columns, Span<double> values, int from)
    {
        for (var i = from; i < columns.Length; i++)
            if (!TryRead(rows[columns[i]], out values[i])) return i;
        return columns.Length;
    }

    /// <inheritdoc/>
    public string ExplainNumber(int column) => rows[column] switch
    {
        { Kind: CellKind.Date } date => $"{date} is a date, not a number. Format the cell as a number, or leave it empty.",
        { Kind: CellKind.Fault } fault => $"{CellText.Quote(fault.ToString())} is an error of the source. Mend its formula, or list it under missing.",
        { Kind: CellKind.Number } => "The number is infinite. Leave the cell empty if the value is missing.",
        var text => numbers.Explain(text.ToString()),
    };

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    /// <summary>Says that a table has no rows.</summary>
    public static Diagnostic WithoutRows(string name) => SourceRules.HeaderOnly.Says("The table has a header, but no row under it.", DiagnosticLocation.In(name));

    private bool TryRead(TableCell cell, out double value)
    {
        value = double.NaN;
        if (cell.Kind == CellKind.Empty || (missing.Count > 0 && missing.Contains(cell.ToString()))) return true;
        value = cell.Number;
        return cell.Kind == CellKind.Number ? double.IsFinite(value) : cell.Kind == CellKind.Text && numbers.TryRead(cell.ToString(), out value);
    }

    private bool IsBlank()
    {
        for (var column = 0; column < Header.Count; column++)
            if (rows[column].Kind != CellKind.Empty) return false;
        return true;
    }
}
