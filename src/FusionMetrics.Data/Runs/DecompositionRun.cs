using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>The series of a source taken apart, from reading to files. Immutable.</summary>
public sealed class DecompositionRun : SeriesRun<DecompositionResult>
{
    private DecompositionRun(PanelSource source, IReadOnlyList<OutlookSeries> series, DecompositionResult result, IEnumerable<Diagnostic> found) : base(source, series, result, found)
    {
    }

    private protected override string JsonName => "decompose.json";

    /// <summary>Reads series and takes them apart.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="series">The headings or codes of the series; null for all.</param>
    /// <param name="recipe">How; null for the defaults.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DecompositionRun Of(PanelSource source, IReadOnlyList<string>? series = null, DecompositionRecipe? recipe = null, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var read = source.ReadSeries(series, out var found, cancellationToken);
        return new(source, read, new DecompositionStudy(engine ?? new EvaluationEngine(DataMethods.Catalog)).OfSeries(read, recipe, cancellationToken), found);
    }

    private protected override JsonObject Json(JsonArray inputs) => DecompositionJson.Write(Result, inputs);
}
