using System.Text;

namespace FusionMetrics;

/// <summary>Aligned text: numbers right, text left, Chinese characters counted as two columns wide.</summary>
internal static class TextTable
{
    public static string Render(string[] headings, string[][] rows, bool[] right) => Render(new(headings, rows, right));

    public static string Render(TextGrid grid)
    {
        string[][] cells = [.. grid.Rows.Prepend(grid.Headings).Select(row => row.Select(OneLine).ToArray())];
        int[] widths = [.. grid.Headings.Select((_, c) => cells.Max(row => TextWidth.Of(row[c])))];
        var lines = cells.Select(Line).ToList();
        if (grid.Gap is { } gap) lines.Insert(1 + gap.Before, gap.Says);
        return string.Concat(lines.Select(line => $"{line}\n"));

        string Line(string[] row)
        {
            var line = new StringBuilder();
            for (var c = 0; c < row.Length; c++)
            {
                var padding = new string(' ', widths[c] - TextWidth.Of(row[c]));
                line.Append(c == 0 ? "" : "  ").Append(grid.Right[c] ? padding + row[c] : c == row.Length - 1 ? row[c] : row[c] + padding);
            }
            return line.ToString();
        }
    }

    // A line break in a name would tear the table, and an escape would reach the terminal.
    private static string OneLine(string text) => text.Any(IsBreak) ? string.Concat(text.Select(c => IsBreak(c) ? ' ' : c)) : text;

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
