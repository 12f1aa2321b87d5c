using System.Globalization;
using System.Text.Json;

namespace FusionMetrics.Tests.Reference;

/// <summary>The files under Reference/data. See the README there for where each comes from.</summary>
internal static class ReferenceFile
{
    public static IReadOnlyList<CsvRow> Csv(string name)
    {
        var lines = File.ReadAllLines(PathOf(name));
        var header = Cells(lines[0]).Select((title, i) => (title, i)).ToDictionary(c => c.title, c => c.i);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => new CsvRow(header, Cells(line)))];
    }

    public static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement;

    /// <summary>The names of the files in a folder that match a pattern, for theories.</summary>
    public static string[] Names(string folder, string pattern)
        => [.. Directory.GetFiles(PathOf(folder), pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static double[] Numbers(this JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    public static double[][] NumberRows(this JsonElement array) => [.. array.EnumerateArray().Select(Numbers)];

    public static string[] Texts(this JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", "data", name);

    // Quoted cells hold commas but no quotes and no line ends.
    private static string[] Cells(string line)
    {
        var parts = line.Split('"');
        for (var i = 0; i < parts.Length; i += 2) parts[i] = parts[i].Replace(',', '\n');
        return string.Concat(parts).Split('\n');
    }
}

/// <summary>A row of a reference table.</summary>
internal sealed class CsvRow(Dictionary<string, int> header, string[] cells)
{
    public string this[string column] => cells[header[column]];

    public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

    public int Integer(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);
}
