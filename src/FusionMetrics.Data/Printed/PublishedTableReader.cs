using System.Globalization;
using FusionMetrics.Auditing;
using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Printed;

/// <summary>Reads a printed table, every number as it is written there.</summary>
internal sealed class PublishedTableReader(ITableSource source, AuditColumns asked, DiagnosticBag bag, CancellationToken cancellationToken)
{
    private const int MostRows = 100_000;

    // How print says that a number is missing, beside the empty cell.
    private static readonly string[] Missing = ["-", "–", "—", "/", "NA", "N/A", "..", "…"];

    private readonly List<string[]> rows = [];
    private readonly List<RowOrigin> places = [];
    private TableHeader header = null!;

    /// <summary>The table of a source, and what is worth knowing of it.</summary>
    /// <exception cref="FusionMetricsException">The source cannot be read, or anything is wrong with it; carries all of it.</exception>
    public static PublishedTable Read(ITableSource source, AuditColumns? columns, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken)
    {
        var bag = new DiagnosticBag();
        var table = new PublishedTableReader(source, columns ?? new AuditColumns(), bag, cancellationToken).Read();
        bag.ThrowIfErrors();
        found = bag.ToList();
        return table!;
    }

    /// <summary>The table; null where there is none, which has then been reported.</summary>
    private PublishedTable? Read()
    {
        if (!ReadRows()) return null;
        // Grades and types stand beside the figures, under similar headings.
        string[] numeric = [.. Enumerable.Range(0, header.Count).Where(HasNumbers).Select(c => header[c])];
        var indices = Named(asked.Indices) ?? PublishedHeadings.OfIndices(numeric);
        var coupling = One("C", "--c", asked.Coupling, PublishedHeadings.OfCoupling([.. numeric.Except(indices)]));
        var coordination = One("D", "--d", asked.Coordination, PublishedHeadings.OfCoordination([.. numeric.Except(indices)]));
        var comprehensive = One("T", "--t", asked.Comprehensive, PublishedHeadings.OfComprehensive([.. numeric.Except(indices).Except([coordination ?? ""])]));
        string[] chosen = [.. indices, .. new[] { coupling, comprehensive, coordination }.OfType<string>()];
        if (chosen.GroupBy(h => h).FirstOrDefault(g => g.Count() > 1) is { } twice)
            bag.Add(AuditRules.Unusable.Says($"The column '{twice.Key}' is taken for two purposes. Name a column for each.", header.At(twice.Key)));
        if (bag.HasErrors || chosen.Length == 0) return chosen.Length == 0 ? Nothing() : null;
        Report(indices, coupling, comprehensive, coordination);
        PublishedColumn?[] columns = [.. indices.Select(Column), Column(coupling), Column(comprehensive), Column(coordination)];
        return bag.HasErrors ? null : new([.. columns[..indices.Count]!], columns[^3], columns[^2], columns[^1], Labels(chosen));
    }

    private bool ReadRows()
    {
        using var table = source.OpenPanel(new(), bag.Add, cancellationToken);
        if (table is null) return false;
        var cell = new CodeCell();
        header = table.Header;
        while (table.Read())
        {
            if (rows.Count == MostRows)
            {
                bag.Add(AuditRules.Unusable.Says($"The table has more than {MostRows} rows. Is this the right file?", DiagnosticLocation.In(source.Name)));
                return false;
            }
            rows.Add([.. Enumerable.Range(0, header.Count).Select(column =>
            {
                table.Read(column, cell);
                return new string(cell.Text);
            })]);
            places.Add(table.Place);
        }
        return !bag.HasErrors;
    }

    private PublishedTable? Nothing()
    {
        if (!bag.HasErrors) bag.Add(AuditRules.Unusable.Says("No heading is that of U, C, T or D. Name their columns with --u, --c, --t and --d.", header.At()));
        return null;
    }

    private string[]? Named(IReadOnlyList<string> headings)
        => headings.Count == 0 ? null : [.. headings.Where(h => header.RequireOnce(h, "an index U", bag.Add) >= 0)];

    private string? One(string letter, string option, string? named, IReadOnlyList<string> recognised)
    {
        if (named is not null) return header.RequireOnce(named, letter, bag.Add) >= 0 ? named : null;
        if (recognised.Count > 1)
            bag.Add(AuditRules.Unusable.Says($"Several columns may be {letter}: {string.Join(", ", recognised.Select(CellText.Quote))}. Name one with {option}.", header.At()));
        return recognised.Count == 1 ? recognised[0] : null;
    }

    // A column of nothing but missing numbers may still be one.
    private bool HasNumbers(int column) => rows.Find(row => !IsMissing(row[column])) is not { } first || IsNumber(first[column]) || first[column].Any(char.IsAsciiDigit);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);

    private static bool IsMissing(string text) => text.Length == 0 || Missing.Contains(text);

    private PublishedColumn? Column(string? heading)
    {
        if (heading is null) return null;
        var column = header.Find(heading);
        var texts = rows.ConvertAll(row => IsMissing(row[column]) ? null : row[column]);
        for (var row = 0; row < texts.Count; row++)
            if (texts[row] is { } text && !IsNumber(text)) bag.Add(SourceRules.BadNumber.Says(Explain(text), places[row].ToLocation() with { Column = heading }));
        return texts.TrueForAll(text => text is null || IsNumber(text)) ? PublishedColumn.Of(heading, texts) : null;
    }

    private static string Explain(string text) => $"{CellText.Quote(text)} is not a number. " + (text.EndsWith('%')
        ? "Leave out the percent sign: numbers up to 100 are read as percent."
        : text.Contains(',', StringComparison.Ordinal) ? "Numbers have a decimal point and no thousands separators." : "If the number is missing, leave the cell empty.");

    private void Report(IReadOnlyList<string> indices, string? coupling, string? comprehensive, string? coordination)
        => bag.Add(AuditRules.Recognised.Says(string.Join("; ", new[]
        {
            indices.Count == 0 ? null : $"U is taken from {string.Join(", ", indices.Select(CellText.Quote))}", Taken("C", coupling), Taken("T", comprehensive), Taken("D", coordination),
        }.OfType<string>()) + ".", header.At()));

    private static string? Taken(string letter, string? heading) => heading is null ? null : $"{letter} from {CellText.Quote(heading)}";

    // What stands before the first number names the row.
    private IReadOnlyList<LabelColumn> Labels(string[] chosen)
        => [.. Enumerable.Range(0, chosen.Min(header.Find)).Where(c => header[c].Length > 0).Select(c => new LabelColumn(header[c], [.. rows.Select(row => row[c])]))];
}
