using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>The rows of a Parquet file, a group of rows at a time. A column that nobody asks for is not read.</summary>
internal sealed class ParquetRows : ITableRows
{
    private readonly FileStream stream;
    private readonly ParquetReader reader;
    private readonly ParquetPanelOptions options;
    private readonly Action<Diagnostic> report;
    private readonly CancellationToken cancellationToken;
    private readonly Field[] fields;
    private readonly Func<int, TableCell>?[] columns;
    private readonly object?[] buffers;
    private readonly bool[] isRefused;
    private ParquetRowGroupReader? group;
    private int nextGroup;
    private int row = -1;
    private int rowCount;

    public ParquetRows(FileStream stream, ParquetReader reader, ParquetPanelOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        this.stream = stream;
        this.reader = reader;
        this.options = options;
        this.report = report;
        this.cancellationToken = cancellationToken;
        fields = [.. reader.Schema.Fields];
        columns = new Func<int, TableCell>?[fields.Length];
        buffers = new object?[fields.Length];
        isRefused = new bool[fields.Length];
        Headings = [.. fields.Select(field => new ColumnHeading(field.Name))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; }

    /// <inheritdoc/>
    // What a file says of itself is not relied on: no more is set aside than the file could hold at a byte a cell.
    public int ExpectedRows
    {
        get
        {
            var said = Enumerable.Range(0, reader.RowGroupCount).Sum(g => Math.Clamp(reader.Metadata!.RowGroups[g].NumRows, 0, int.MaxValue));
            return (int)Math.Min(Math.Min(said, stream.Length / Math.Max(1, fields.Length)), Array.MaxLength);
        }
    }

    /// <inheritdoc/>
    public int Line { get; private set; }

    /// <inheritdoc/>
    public TableCell this[int column] => (columns[column] ??= Load(column))(row);

    /// <inheritdoc/>
    public bool Read()
    {
        while (++row >= rowCount)
            if (!NextGroup()) return false;
        if (Line < int.MaxValue) Line++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        group?.Dispose();
        Await.Done(reader.DisposeAsync());
        stream.Dispose();
    }

    private bool NextGroup()
    {
        group?.Dispose();
        group = null;
        Array.Clear(columns);
        (row, rowCount) = (-1, 0);
        if (nextGroup == reader.RowGroupCount) return false;
        cancellationToken.ThrowIfCancellationRequested();
        group = ParquetTable.Guarded(options.Path, () => reader.OpenRowGroupReader(nextGroup++));
        var bytes = Math.Max(group.RowGroup.TotalByteSize, group.RowCount * (long)sizeof(double));
        if (group.RowCount > Array.MaxLength || bytes > options.MaxGroupBytes)
            throw new FusionMetricsException(ParquetRules.TooLarge.Says(
                $"Group {nextGroup} has {group.RowCount} rows in {bytes} bytes; at most {options.MaxGroupBytes} bytes are read at once. Write smaller groups, or raise max-group-bytes.",
                DiagnosticLocation.In(options.Path)));
        rowCount = (int)group.RowCount;
        return true;
    }

    private Func<int, TableCell> Load(int column)
    {
        if (fields[column] is DataField { IsArray: false } field && ParquetTable.Guarded(options.Path, () => ParquetColumn.Read(group!, field, rowCount, ref buffers[column], cancellationToken)) is { } cells) return cells;
        if (!isRefused[column])
        {
            isRefused[column] = true;
            report(ParquetRules.WrongType.Says(
                $"Column '{fields[column].Name}' is {(fields[column] is DataField other ? $"of type {other.ClrType.Name}" : "a " + fields[column].SchemaType.ToString().ToLowerInvariant())}. Numbers, text and dates are read: cast it.",
                DiagnosticLocation.In(options.Path) with { Column = fields[column].Name }));
        }
        return _ => default;
    }
}
