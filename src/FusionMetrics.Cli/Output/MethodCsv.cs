using System.Text;
using CsvHelper;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Output;

/// <summary>Methods as CSV for spreadsheets: a row a method.</summary>
internal static class MethodCsv
{
    public static string Of(IReadOnlyList<Method> methods)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            Record(csv, ["family", "id", "summary", "formula", "options", "source"]);
            foreach (var method in methods)
                Record(csv, [method.Family.ToString().ToLowerInvariant(), method.Id, method.Description.Summary, method.Description.Formula,
                    string.Join("; ", method.Options.Describe().Select(o => o.Default.Length > 0 ? $"{o.Name}: {o.Values} ({o.Default})" : $"{o.Name}: {o.Values}")), method.Description.Source]);
        }
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd();
    }

    private static void Record(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
