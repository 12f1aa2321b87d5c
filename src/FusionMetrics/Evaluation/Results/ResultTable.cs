namespace FusionMetrics;

/// <summary>
/// A table of a result: columns for writers and listings, typed rows for code. Rows are in canonical order. Immutable; safe for any
/// number of threads.
/// </summary>
public abstract class ResultTable
{
    private const int Shown = 20;

    private protected ResultTable(string name) => Name = name;

    /// <summary>The name of the table, and of its file without the ending: <c>scores</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in the order of the outputs.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// The table as aligned text. Numbers of a column have the same decimals, as many as give the largest of them five digits (a number that these would cut to less than three keeps three
    /// of its own), and a dash where one is missing. East Asian characters and emoji count as two columns. Of a longer table the first and the last rows are shown, and a line between that
    /// says how many are not.
    /// </summary>
    /// <param name="most">The most rows to show, at least 2; <see cref="int.MaxValue"/> for all.</param>
    /// <returns>Several lines, each with a line feed.</returns>
    public string ToTable(int most = Shown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        return TextTable.Render(TextGrid.Of(this, most));
    }

    /// <summary>The same table as HTML, at most 20 rows, with a small picture a row where the table has something to draw: what notebooks show. No script; all text is encoded.</summary>
    /// <returns>A <c>table</c> element.</returns>
    public string ToHtml() => HtmlTable.Render(TextGrid.Of(this, Shown));

    /// <summary>The table as aligned text, at most 20 rows.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => ToTable();

    // What HTML shows beside a row, in SVG; null for nothing.
    internal virtual string? Picture(int row) => null;

    internal string RowText(int row) => string.Join(", ", Columns.Where(column => column.Text(row).Length > 0).Select(column => $"{column.Name} {column.Text(row)}"));
}
