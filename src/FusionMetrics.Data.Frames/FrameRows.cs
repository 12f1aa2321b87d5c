namespace FusionMetrics.Data.Frames;

/// <summary>The rows of a frame as those of a table.</summary>
internal sealed class FrameRows : ITableRows
{
    private readonly IFrameCursor cursor;
    private readonly FrameColumn[] columns;
    private readonly bool[] isRefused;
    private readonly string name;
    private readonly Action<Diagnostic> report;

    public FrameRows(IFrameCursor cursor, string name, Action<Diagnostic> report)
    {
        (this.cursor, this.name, this.report) = (cursor, name, report);
        // Those that are not read come last: looking for something in a row finds it before them.
        columns = [.. cursor.Columns.OrderBy(column => column.Read is null)];
        isRefused = new bool[columns.Length];
        Headings = [.. columns.Select(column => new ColumnHeading(column.Name))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; }

    /// <inheritdoc/>
    public int ExpectedRows => cursor.RowCount;

    /// <inheritdoc/>
    public int Line { get; private set; }

    /// <inheritdoc/>
    public TableCell this[int column]
    {
        get
        {
            if (columns[column].Read is { } read) return Guarded(read);
            if (!isRefused[column])
                report(FrameRules.WrongType.Says(
                    $"Column '{columns[column].Name}' is of type {columns[column].Type}. Numbers, text and dates are read: take a vector apart, and map keys to their values.",
                    DiagnosticLocation.In(name) with { Column = columns[column].Name }));
            isRefused[column] = true;
            return default;
        }
    }

    /// <inheritdoc/>
    public bool Read()
    {
        if (!Guarded(cursor.MoveNext)) return false;
        if (Line < int.MaxValue) Line++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => cursor.Dispose();

    // A view computes its rows when they are asked for, and may fail by whatever exception.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (FusionMetricsException or OperationCanceledException or OutOfMemoryException))
        {
            throw new FusionMetricsException(FrameRules.Unreadable.Says($"After {Line} rows: {e.GetType().Name}: {e.Message}", DiagnosticLocation.In(name)));
        }
    }
}
