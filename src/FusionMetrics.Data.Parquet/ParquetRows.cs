using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>The rows of a Parquet file, a group of rows at a time, and a column of it when a cell of it is asked for: one that nobody asks for is not read.</summary>
internal sealed class ParquetRows : IColumnarRows
{
    private readonly FileStream stream;
    private readonly ParquetReader reader;
    private readonly ParquetPanelOptions options;
    private readonly Action<Diagnostic> report;
    private readonly CancellationToken cancellationToken;
    private readonly Field[] fields;
    private readonly Func<int, TableCell>?[] columns;
    private readonly ParquetColumn?[] readers;
    private readonly bool[] isRefused;
    private readonly Litter litter = new();
    private ParquetRowGroupReader? group;
    private int nextGroup;
    private int row = -1;
    private long rowsBefore;

    public ParquetRows(FileStream stream, ParquetReader reader, ParquetPanelOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        this.stream = stream;
        this.reader = reader;
        this.options = options;
        this.report = report;
        this.cancellationToken = cancellationToken;
        fields = [.. reader.Schema.Fields];
        columns = new Func<int, TableCell>?[fields.Length];
        var scratch = new ScratchMemory();
        readers = [.. fields.Select(field => field is DataField { IsArray: false } data ? new ParquetColumn(data, scratch) : null)];
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
    public int Line => (int)Math.Min(rowsBefore + row + 1, int.MaxValue);

    /// <inheritdoc/>
    public int GroupRows { get; private set; }

    /// <inheritdoc/>
    public TableCell this[int column] => (columns[column] ??= Load(column))(row);

    /// <inheritdoc/>
    public bool Read()
    {
        while (++row >= GroupRows)
            if (!ReadGroup()) return false;
        return true;
    }

    /// <inheritdoc/>
    public bool ReadGroup()
    {
        group?.Dispose();
        group = null;
        for (var column = 0; column < fields.Length; column++) Release(column);
        rowsBefore += GroupRows;
        (row, GroupRows) = (-1, 0);
        if (nextGroup == reader.RowGroupCount) return false;
        cancellationToken.ThrowIfCancellationRequested();
        group = ParquetTable.Guarded(options.Path, () => reader.OpenRowGroupReader(nextGroup++));
        var bytes = Math.Max(group.RowGroup.TotalByteSize, group.RowCount * (long)sizeof(double));
        if (group.RowCount > Array.MaxLength || bytes > options.MaxGroupBytes)
            throw new FusionMetricsException(ParquetRules.TooLarge.Says(
                $"Group {nextGroup} has {group.RowCount} rows in {bytes} bytes; at most {options.MaxGroupBytes} bytes are read at once. Write smaller groups, or raise max-group-bytes.",
                DiagnosticLocation.In(options.Path)));
        GroupRows = (int)group.RowCount;
        return true;
    }

    /// <inheritdoc/>
    public void Go(int row) => this.row = row;

    /// <inheritdoc/>
    public void Release(int column)
    {
        if (columns[column] is null) return;
        columns[column] = null;
        readers[column]?.Release();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        group?.Dispose();
        Await.Done(reader.DisposeAsync());
        stream.Dispose();
    }

    private Func<int, TableCell> Load(int column)
    {
        if (readers[column] is { } known && ParquetTable.Guarded(options.Path, () => known.Read(group!, GroupRows, cancellationToken)) is { } cells)
        {
            litter.Add(GroupRows);
            return cells;
        }
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
