using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>The files that a result becomes.</summary>
internal static class ResultFiles
{
    public const string ModelName = "model.json";

    public static void AddTables(IReadOnlyList<ResultTable> tables, ITableFormat format, IOutput output, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var (cells, written) = (Cells(tables), 0L);
        foreach (var file in format.Files(tables))
        {
            progress?.Report(new($"writing {file.Name}", (double)written / cells));
            output.Add(file.Name, stream => file.Write(stream, cancellationToken));
            written += Cells(file.Tables);
        }

        static long Cells(IReadOnlyList<ResultTable> tables) => tables.Sum(table => (long)table.Count * table.Columns.Count);
    }

    /// <summary>Adds the model, unless it cannot be stored.</summary>
    public static void AddModel(EvaluationModel model, JsonObject recipe, IOutput output)
    {
        if (ModelJson.NotStored(model) is null) output.Add(ModelName, stream => JsonFiles.Write(ModelJson.Write(model, recipe), stream));
    }

    public static IEnumerable<string> NamesOf(IReadOnlyList<ResultTable> tables, ITableFormat format) => format.Files(tables).Select(file => file.Name);
}
