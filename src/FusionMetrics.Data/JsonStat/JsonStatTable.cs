using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.JsonStat;

/// <summary>The values of a JSON-stat dataset as a table in long form.</summary>
internal sealed class JsonStatTable(JsonStatOptions options) : ITableSource
{
    private readonly JsonStatOptions options = Named(options);

    /// <inheritdoc/>
    public string Name => options.Path;

    /// <summary>The options with every column named.</summary>
    public static JsonStatOptions Named(JsonStatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { Indicator = options.Indicator ?? "metric", Value = options.Value ?? "value", Periods = PeriodPlace.Column };
    }

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var document = JsonFile.Open(options.Path);
        try
        {
            var dataset = JsonStatDatasets.Choose(new(document.RootElement, options.Path, ""), options.Dataset);
            var dimensions = JsonStatDimensions.Read(dataset);
            if (CubeLayout.Read(dimensions, options, report) is { } cube) return new CubeRows(options, new JsonStatValues(dataset, cube, options.OmitStatus).Cells().GetEnumerator(), document);
            document.Dispose();
            return null;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }
}
