using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>Status and trend of the series of a source, from reading to files. Immutable.</summary>
public sealed class OutlookRun : SeriesRun<OutlookResult>
{
    private OutlookRun(PanelSource source, IReadOnlyList<OutlookSeries> series, OutlookResult result, IEnumerable<Diagnostic> found) : base(source, series, result, found)
    {
    }

    private protected override string JsonName => "trend.json";

    /// <summary>Reads series and looks at them.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="series">The headings or codes of the series; null for all.</param>
    /// <param name="recipe">What is asked; null for the defaults.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OutlookRun Of(PanelSource source, IReadOnlyList<string>? series = null, OutlookRecipe? recipe = null, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        var read = source.ReadSeries(series, out var found, cancellationToken);
        return new(source, read, new OutlookStudy(engine ?? new EvaluationEngine(DataMethods.Catalog)).OfSeries(read, recipe, cancellationToken), found);
    }

    private protected override JsonObject Json(JsonArray inputs) => OutlookJson.Write(Result, inputs);
}
