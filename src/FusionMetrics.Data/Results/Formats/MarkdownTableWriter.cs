using System.Text;

namespace FusionMetrics.Data.Results;

/// <summary>Writes a table as Markdown, numbers to the right. What Markdown or a browser would take for markup is escaped.</summary>
internal static class MarkdownTableWriter
{
    public static void Write(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"| {string.Join(" | ", table.Columns.Select(column => Escaped(column.Name)))} |");
        writer.WriteLine($"| {string.Join(" | ", table.Columns.Select(column => column.Kind == ColumnKind.Text ? "---" : "---:"))} |");
        for (var row = 0; row < table.Count; row++)
        {
            if (row % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine($"| {string.Join(" | ", table.Columns.Select(column => column.Kind == ColumnKind.Text ? Escaped(column.Text(row)) : column.Text(row)))} |");
        }
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '$' => escaped.Append('\\').Append(character),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }
}
