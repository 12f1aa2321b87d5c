namespace FusionMetrics.Data.Csv;

/// <summary>The headings of a CSV file, and where they stand.</summary>
internal sealed class CsvHeader
{
    // Headings in a message: enough to recognise the file, not all of a thousand columns.
    private const int MostListed = 12;

    private readonly string file;
    private readonly int line;
    private readonly IReadOnlyList<string> headings;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public CsvHeader(string file, int line, IReadOnlyList<string> headings)
    {
        this.file = file;
        this.line = line;
        this.headings = headings;
        for (var column = 0; column < headings.Count; column++) columns.TryAdd(headings[column], column);
    }

    public int Count => headings.Count;

    public string this[int column] => headings[column];

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
        var named = headings.Where(h => h.Length > 0).ToList();
        var listed = string.Join(", ", named.Take(MostListed).Select(CellText.Quote)) + (named.Count > MostListed ? ", ..." : "");
        report(CsvRules.MissingColumn.Says(
            $"There is no column '{heading}' for {means}.{NearestName.DidYouMean(heading, named)} The header has: {listed}.", At(heading)));
        return -1;
    }

    /// <summary>As <see cref="Require"/>, and reports further columns with the same heading.</summary>
    public int RequireOnce(string heading, string means, Action<Diagnostic> report)
    {
        var column = Require(heading, means, report);
        for (var other = column + 1; column >= 0 && other < Count; other++)
            if (headings[other] == heading) IsRepeated(other, report);
        return column;
    }

    /// <summary>Reports a column whose heading an earlier column has too.</summary>
    /// <returns>Whether that is so.</returns>
    public bool IsRepeated(int column, Action<Diagnostic> report)
    {
        var first = Find(headings[column]);
        if (first == column) return false;
        report(CsvRules.DuplicateHeading.Says(
            $"Columns {first + 1} and {column + 1} have the same heading '{headings[column]}'. Rename one of them or remove it.",
            At(headings[column])));
        return true;
    }

    /// <summary>The header, as a place in the file.</summary>
    public DiagnosticLocation At(string? heading = null) => DiagnosticLocation.In(file, line) with { Column = heading };
}
