namespace FusionMetrics;

/// <summary>
/// A table of a result: columns for writers and listings, typed rows for code. Rows are in canonical order. Immutable; safe for any
/// number of threads.
/// </summary>
public abstract class ResultTable
{
    private protected ResultTable(string name) => Name = name;

    /// <summary>The name of the table, and of its file without the ending: <c>scores</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in the order of the outputs.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>The table as aligned text, numbers cut to six digits, at most 20 rows.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => TextTable.Render(this, 20);
}
