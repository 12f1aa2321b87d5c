using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FusionMetrics.Data.Results;

/// <summary>
/// Writes a table as JSON: a list of rows, an object and a line each. Numbers have as many digits as it takes to read back the same bits; an empty
/// cell is null.
/// </summary>
internal static class JsonTableWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Write(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        string[] keys = [.. table.Columns.Select(column => Quoted(column.Name))];
        writer.Write('[');
        for (var row = 0; row < table.Count; row++)
        {
            if (row % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            writer.Write(row == 0 ? "\n{" : ",\n{");
            for (var column = 0; column < keys.Length; column++)
            {
                if (column > 0) writer.Write(',');
                writer.Write(keys[column]);
                writer.Write(':');
                writer.Write(Value(table.Columns[column], row));
            }
            writer.Write('}');
        }
        writer.Write("\n]\n");
    }

    // JSON has no infinity.
    private static string Value(TableColumn column, int row)
    {
        if (column.Kind == ColumnKind.Text) return column.Text(row) is { Length: > 0 } text ? Quoted(text) : "null";
        return double.IsFinite(column.Number(row)) ? column.Text(row) : "null";
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";
}
