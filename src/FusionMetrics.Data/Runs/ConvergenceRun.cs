using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>Whether the regions of a source draw together, from reading to files. Immutable.</summary>
public sealed class ConvergenceRun : SeriesRun<ConvergenceResult>
{
    private ConvergenceRun(PanelSource source, IReadOnlyList<OutlookSeries> series, ConvergenceResult result, IEnumerable<Diagnostic> found) : base(source, series, result, found)
    {
    }

    private protected override string JsonName => "converge.json";

    /// <summary>Reads series and tests them.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="series">The headings or codes of the series that are tested; null for all but the controls.</param>
    /// <param name="recipe">What is asked; null for the defaults.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ConvergenceRun Of(PanelSource source, IReadOnlyList<string>? series = null, ConvergenceRecipe? recipe = null, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        recipe ??= new ConvergenceRecipe();
        var read = source.ReadSeries(series is null ? null : [.. series.Union(recipe.Controls)], out var found, cancellationToken);
        return new(source, read, new ConvergenceStudy(engine ?? new EvaluationEngine(DataMethods.Catalog)).OfSeries(read, recipe, cancellationToken), found);
    }

    private protected override JsonObject Json(JsonArray inputs) => ConvergenceJson.Write(Result, inputs);
}
