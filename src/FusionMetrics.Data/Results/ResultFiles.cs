using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>The files that a result becomes.</summary>
internal static class ResultFiles
{
    public const string ModelName = "model.json";

    public static void AddTables(EvaluationResult result, IOutput output, CancellationToken cancellationToken)
    {
        foreach (var table in result.Tables)
            output.Add(NameOf(table), stream => CsvTableWriter.Write(table, stream, cancellationToken));
    }

    public static void AddModel(EvaluationModel model, JsonObject recipe, IOutput output)
        => output.Add(ModelName, stream => JsonFiles.Write(ModelJson.Write(model, recipe), stream));

    public static string NameOf(ResultTable table) => $"{table.Name}.csv";
}
