using System.Globalization;
using System.Text;

namespace FusionMetrics;

/// <summary>Aligned text: numbers right, text left, Chinese characters counted as two columns wide.</summary>
internal static class TextTable
{
    public static string Render(ResultTable table, int most)
    {
        var shown = Math.Min(table.Count, most);
        var text = Render([.. table.Columns.Select(c => c.Name)],
            [.. Enumerable.Range(0, shown).Select(row => table.Columns.Select(c => Cell(c, row)).ToArray())],
            [.. table.Columns.Select(c => c.Kind != ColumnKind.Text)]);
        return table.Count > shown ? $"{text}... {table.Count - shown} more rows\n" : text;
    }

    public static string Render(string[] headings, string[][] rows, bool[] right)
    {
        int[] widths = [.. headings.Select((h, c) => Math.Max(Width(h), rows.Length == 0 ? 0 : rows.Max(r => Width(r[c]))))];
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(headings))
        {
            for (var c = 0; c < row.Length; c++)
            {
                var padding = new string(' ', widths[c] - Width(row[c]));
                var cell = right[c] ? padding + row[c] : c == row.Length - 1 ? row[c] : row[c] + padding;
                text.Append(c == 0 ? "" : "  ").Append(cell);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string Cell(TableColumn column, int row)
    {
        if (column.Kind != ColumnKind.Number) return column.Text(row);
        var value = column.Number(row);
        return double.IsNaN(value) ? "" : value.ToString("G6", CultureInfo.InvariantCulture);
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    // The blocks of East Asian wide characters (Unicode Standard Annex 11) that occur in names.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x20000 and <= 0x3FFFD);
}
