using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Drafts;

/// <summary>Guesses which columns of a table, or which texts of its column of indicators, are indicators, and says why others are not.</summary>
internal sealed class IndicatorGuess(DraftTable table, DraftNumbers numbers, DraftForm form)
{
    // More than half of the values missing: what is filled in would be more than what is known.
    private const double MostMissing = 0.5;

    private readonly List<DraftIndicator> indicators = [];
    private readonly List<(string Heading, string Reason)> leftOut = [];

    public IReadOnlyList<DraftIndicator> Indicators => indicators;

    /// <summary>What is no indicator, and why.</summary>
    public IReadOnlyList<(string Heading, string Reason)> LeftOut => leftOut;

    /// <summary>For each region and period that has a row, the values that are there; only for indicators.</summary>
    public Dictionary<(int Region, Period? Period), HashSet<string>> Present { get; } = [];

    public void Look(IReadOnlyList<DraftColumn> columns)
    {
        var taken = form.Taken.ToHashSet();
        foreach (var column in columns.Where(c => !taken.Contains(c.Index)))
            if (Misfit(column, columns) is { } reason) leftOut.Add((column.Heading, reason));
            else if (form.Indicator is null) Take(column.Heading, Values(column));
        if (form.Indicator is { } names)
            foreach (var rows in Enumerable.Range(0, table.RowCount).GroupBy(names.Column.TextOf))
                if (HeadingMisfit(rows.Key) is { } reason) leftOut.Add((rows.Key, reason));
                else Take(rows.Key, [.. rows.SelectMany(Values)]);
    }

    private string? Misfit(DraftColumn column, IReadOnlyList<DraftColumn> columns)
    {
        if (HeadingMisfit(column.Heading) is { } reason) return reason;
        if (form.Indicator is not null) return "it is neither region, nor period, nor indicator, nor value";
        if (columns.Count(c => c.Heading == column.Heading) > 1) return "several columns have this heading";
        if (column is { Numbers: 0, Others: 0 }) return "it has no value";
        if (!column.IsNumeric)
            return column.IsText ? $"it holds text, such as {CellText.Quote(column.FirstOther.Text)} in line {column.FirstOther.Line}"
                : $"{CellText.Quote(column.FirstOther.Text)} in line {column.FirstOther.Line} is no number: mend it, and give the column a row in the indicators";
        if (DraftWords.Identifier.Is(column.Words)) return "by its heading it names or places regions and measures nothing";
        return column.CountsRows(numbers) ? "it counts the rows" : null;
    }

    private static string? HeadingMisfit(string heading)
    {
        if (heading.Length == 0) return "it has no heading";
        return heading[0] is '=' or '+' or '-' or '@' ? "a spreadsheet would run its name as a formula: rename it" : null;
    }

    private void Take(string code, List<(int Region, Period? Period, double Value)> values)
    {
        var known = values.Where(v => !double.IsNaN(v.Value)).ToList();
        if (known.Count == 0) leftOut.Add((code, "it has no value"));
        else if (known.Count < MostMissing * values.Count) leftOut.Add((code, $"{values.Count - known.Count} of {values.Count} values are missing"));
        else if (known.All(v => v.Value == known[0].Value)) leftOut.Add((code, "its values are all the same, so that they tell nothing apart"));
        else
        {
            indicators.Add(new(code, values.Count - known.Count));
            foreach (var (region, period, value) in values)
            {
                if (!Present.TryGetValue((region, period), out var there)) Present.Add((region, period), there = []);
                if (!double.IsNaN(value)) there.Add(code);
            }
        }
    }

    private List<(int Region, Period? Period, double Value)> Values(DraftColumn column)
        => [.. Enumerable.Range(0, table.RowCount).Select(row => (form.Region.Column.CodeOfRow[row], form.PeriodOfRow?[row], Value(row, column)))];

    // The observations of a row whose indicator a column names.
    private IEnumerable<(int Region, Period? Period, double Value)> Values(int row)
    {
        var region = form.Region.Column.CodeOfRow[row];
        return form.Value is { } value ? [(region, form.PeriodOfRow?[row], Value(row, value.Column))] : form.PeriodColumns.Select(p => (region, (Period?)p.Period, Value(row, p.Column)));
    }

    private double Value(int row, DraftColumn column) => numbers.TryRead(table[row, column.Index], out var value) ? value : double.NaN;
}
