using System.Globalization;

namespace FusionMetrics;

/// <summary>A table as it is shown: text in cells, whatever it is shown on.</summary>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">The rows, a cell a heading.</param>
/// <param name="Right">Whether a column stands right, as numbers do.</param>
internal sealed record TextGrid(string[] Headings, string[][] Rows, bool[] Right)
{
    /// <summary>A picture a row, in SVG, empty for none; null where no row has one.</summary>
    public string[]? Pictures { get; init; }

    /// <summary>Before which row others were left out, and what says so; null where all are there.</summary>
    public (int Before, string Says)? Gap { get; init; }

    /// <summary>All rows of a table, or the first and the last where there are more than may be.</summary>
    public static TextGrid Of(ResultTable table, int most)
    {
        var leftOut = Math.Max(0, table.Count - most);
        var first = leftOut == 0 ? table.Count : (most + 1) / 2;
        int[] rows = [.. Enumerable.Range(0, first), .. Enumerable.Range(first + leftOut, table.Count - first - leftOut)];
        string[][] columns = [.. table.Columns.Select(column => Texts(column, rows))];
        string[] pictures = [.. rows.Select(row => table.Picture(row) ?? "")];
        return new([.. table.Columns.Select(c => c.Name)], [.. rows.Select((_, at) => columns.Select(column => column[at]).ToArray())], [.. table.Columns.Select(c => c.Kind != ColumnKind.Text)])
        {
            Pictures = pictures.All(string.IsNullOrEmpty) ? null : pictures,
            Gap = leftOut == 0 ? null : (first, string.Create(CultureInfo.InvariantCulture, $"... {leftOut} of {table.Count} rows left out")),
        };
    }

    private static string[] Texts(TableColumn column, int[] rows)
    {
        if (column.Kind == ColumnKind.Text) return [.. rows.Select(column.Text)];
        double[] numbers = [.. rows.Select(column.Number)];
        var digits = new ColumnDigits(numbers);
        return [.. numbers.Select(digits.Of)];
    }
}
