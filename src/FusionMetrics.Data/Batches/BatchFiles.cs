using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using FusionMetrics.Data.Results;

namespace FusionMetrics.Data.Batches;

/// <summary>What became of the recipes of a batch, as <c>batch.csv</c> and <c>batch.json</c>. No clock: the same batch gives the same bytes.</summary>
internal static class BatchFiles
{
    private const string Format = "fusionmetrics batch 1";

    public static void Write(string folder, IReadOnlyList<BatchRow> rows) => OutputFolder.Write(folder, output =>
    {
        output.Add("batch.csv", stream => WriteCsv(rows, stream));
        output.Add("batch.json", stream => JsonFiles.Write(Json(rows), stream));
    });

    private static void WriteCsv(IReadOnlyList<BatchRow> rows, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        string[] headings = ["recipe", "output", "status", "regions", "periods", "warnings", "errors", "first_error"];
        Record(csv, headings);
        foreach (var row in rows)
            Record(csv, [row.Recipe, row.Name, Word(row.Status), Count(row, row.Regions), Count(row, row.Periods), Count(row, row.Warnings), row.Errors.Count.ToString(CultureInfo.InvariantCulture), row.Errors.Count > 0 ? row.Errors[0].ToString() : ""]);
    }

    private static JsonObject Json(IReadOnlyList<BatchRow> rows) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["done"] = rows.Count(r => r.Status == BatchStatus.Done),
        ["skipped"] = rows.Count(r => r.Status == BatchStatus.Skipped),
        ["failed"] = rows.Count(r => r.Status == BatchStatus.Failed),
        ["recipes"] = new JsonArray([.. rows.Select(Json)]),
    };

    private static JsonNode Json(BatchRow row)
    {
        var node = new JsonObject { ["recipe"] = row.Recipe, ["output"] = row.Name, ["status"] = Word(row.Status) };
        if (row.Status == BatchStatus.Failed) node["errors"] = new JsonArray([.. row.Errors.Select(e => (JsonNode)e.ToString())]);
        else (node["regions"], node["periods"], node["warnings"]) = (row.Regions, row.Periods, row.Warnings);
        return node;
    }

    private static void Record(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }

    private static string Count(BatchRow row, int count) => row.Status == BatchStatus.Failed ? "" : count.ToString(CultureInfo.InvariantCulture);

    private static string Word(BatchStatus status) => status.ToString().ToLowerInvariant();
}
