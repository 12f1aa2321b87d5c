using ExcelDataReader;

namespace FusionMetrics.Data.Excel;

/// <summary>The rows of a range of a sheet under its header.</summary>
internal sealed class SheetRows : ITableRows
{
    // The longest text that a spreadsheet program lets into a cell.
    private const int MostCharacters = 32_767;
    private const int RowsBetweenChecks = 4_096;

    private readonly IExcelDataReader reader;
    private readonly ExcelPanelOptions options;
    private readonly CellBox box;
    private readonly string name;
    private readonly Action<Diagnostic> report;
    private readonly CancellationToken cancellationToken;
    private readonly IReadOnlyDictionary<(int Row, int Column), string> faults;
    private int row = -1;

    private SheetRows(IExcelDataReader reader, ExcelPanelOptions options, CellBox box, string name, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        this.reader = reader;
        this.options = options;
        this.box = box;
        this.name = name;
        this.report = report;
        this.cancellationToken = cancellationToken;
        faults = WorkbookFile.Look(options.Path, parts => parts.Faults(reader.Name)) ?? new Dictionary<(int, int), string>();
    }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; private set; } = [];

    /// <inheritdoc/>
    // Sheets often say that they have rows which are empty.
    public int ExpectedRows => 0;

    /// <inheritdoc/>
    public int Line => row + 1;

    /// <inheritdoc/>
    public TableCell this[int column] => Cell(box.Left + column);

    /// <summary>Reads the header; null where there is none, which has then been reported.</summary>
    public static SheetRows? Open(IExcelDataReader reader, ExcelPanelOptions options, CellBox box, string name, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var rows = new SheetRows(reader, options, box, name, report, cancellationToken);
        return rows.ReadHeader() ? rows : null;
    }

    /// <inheritdoc/>
    public bool Read() => row < box.Bottom && Advance();

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool Advance()
    {
        if (!WorkbookFile.Guarded(options.Path, reader.Read)) return false;
        row++;
        if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
        return true;
    }

    private bool ReadHeader()
    {
        var header = new SheetHeader(box, reader.MergeCells);
        // A sheet may begin with empty rows; a range begins where it says.
        while (row < box.Top || (options.Range is null && header.IsBlank))
        {
            if (row >= box.Bottom || !Advance())
            {
                report(ExcelRules.EmptySheet.Says("There are no cells here. Name another sheet or range.", DiagnosticLocation.In(name)));
                return false;
            }
            if (row >= box.Top) header.Add(row, Texts());
        }
        for (var more = 1; more < options.HeaderRows && Advance(); more++) header.Add(row, Texts());
        Headings = header.ToHeadings();
        return true;
    }

    private string[] Texts()
    {
        var last = Math.Min(box.Right, reader.FieldCount - 1);
        return last < box.Left ? [] : [.. Enumerable.Range(box.Left, last - box.Left + 1).Select(column => Cell(column).ToString())];
    }

    private TableCell Cell(int column)
    {
        if (column >= reader.FieldCount) return default;
        return reader.GetValue(column) switch
        {
            double number => TableCell.Of(number),
            string { Length: > MostCharacters } text => TooLong(column, text),
            string text => TableCell.Of(text),
            DateTime date => TableCell.Of(DateOnly.FromDateTime(date)),
            bool flag => TableCell.Of(flag ? "TRUE" : "FALSE"),
            int number => TableCell.Of(number),
            TimeSpan span => TableCell.Of(span.ToString()),
            null => faults.TryGetValue((row, column), out var fault) ? TableCell.Fault(fault) : default,
            var other => TableCell.Of(Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private TableCell TooLong(int column, string text)
    {
        report(ExcelRules.LongCell.Says(
            $"Cell {CellBox.Letters(column)}{Line} has {text.Length} characters; a cell can have {MostCharacters}. Is the file damaged?", DiagnosticLocation.In(name, Line)));
        return default;
    }
}
