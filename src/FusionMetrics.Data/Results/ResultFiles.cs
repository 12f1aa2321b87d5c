using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>The files that a result becomes.</summary>
internal static class ResultFiles
{
    public const string ModelName = "model.json";

    public static void AddTables(IReadOnlyList<ResultTable> tables, IOutput output, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var (cells, written) = (tables.Sum(Cells), 0L);
        foreach (var table in tables)
        {
            progress?.Report(new($"writing {NameOf(table)}", (double)written / cells));
            output.Add(NameOf(table), stream => CsvTableWriter.Write(table, stream, cancellationToken));
            written += Cells(table);
        }

        static long Cells(ResultTable table) => (long)table.Count * table.Columns.Count;
    }

    /// <summary>Adds the model, unless it cannot be stored.</summary>
    public static void AddModel(EvaluationModel model, JsonObject recipe, IOutput output)
    {
        if (ModelJson.NotStored(model) is null) output.Add(ModelName, stream => JsonFiles.Write(ModelJson.Write(model, recipe), stream));
    }

    public static string NameOf(ResultTable table) => $"{table.Name}.csv";
}
