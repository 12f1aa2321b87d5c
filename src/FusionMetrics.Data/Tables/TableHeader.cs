namespace FusionMetrics.Data.Tables;

/// <summary>The headings of a table, and where they stand.</summary>
internal sealed class TableHeader
{
    // Headings in a message: enough to recognise the file, not all of a thousand columns.
    private const int MostListed = 12;

    private readonly string file;
    private readonly int line;
    private readonly IReadOnlyList<ColumnHeading> headings;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public TableHeader(string file, int line, IReadOnlyList<ColumnHeading> headings)
    {
        this.file = file;
        this.line = line;
        this.headings = headings;
        for (var column = 0; column < headings.Count; column++) columns.TryAdd(headings[column].Text, column);
    }

    public int Count => headings.Count;

    public string this[int column] => headings[column].Text;

    /// <summary>The levels of a heading, from the outermost in.</summary>
    public IReadOnlyList<string> Levels(int column) => headings[column].Levels;

    /// <summary>The first column with a heading, or -1.</summary>
    public int Find(string heading) => columns.GetValueOrDefault(heading, -1);

    /// <summary>The column with a heading; -1, reported, when there is none.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="means">What stands in the column: <c>the code of the region</c>.</param>
    /// <param name="report">Where problems go.</param>
    public int Require(string heading, string means, Action<Diagnostic> report)
    {
        var column = Find(heading);
        if (column >= 0) return column;
        var named = headings.Select(h => h.Text).Where(h => h.Length > 0).ToList();
        var listed = string.Join(", ", named.Take(MostListed).Select(CellText.Quote)) + (named.Count > MostListed ? ", ..." : "");
        report(SourceRules.MissingColumn.Says(
            $"There is no column '{heading}' for {means}.{NearestName.DidYouMean(heading, named)} The header has: {listed}.", At(heading)));
        return -1;
    }

    /// <summary>As <see cref="Require"/>, and reports further columns with the same heading.</summary>
    public int RequireOnce(string heading, string means, Action<Diagnostic> report)
    {
        var column = Require(heading, means, report);
        for (var other = column + 1; column >= 0 && other < Count; other++)
            if (this[other] == heading) IsRepeated(other, report);
        return column;
    }

    /// <summary>Reports a column whose heading an earlier column has too.</summary>
    /// <returns>Whether that is so.</returns>
    public bool IsRepeated(int column, Action<Diagnostic> report)
    {
        var first = Find(this[column]);
        if (first == column) return false;
        report(SourceRules.DuplicateHeading.Says(
            $"Columns {first + 1} and {column + 1} have the same heading '{this[column]}'. Rename one of them or remove it.",
            At(this[column])));
        return true;
    }

    /// <summary>The header, as a place in the file.</summary>
    public DiagnosticLocation At(string? heading = null) => DiagnosticLocation.In(file, line) with { Column = heading };
}
