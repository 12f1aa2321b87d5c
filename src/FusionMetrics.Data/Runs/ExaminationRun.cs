using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>The series of a source looked at by every test, from reading to files. Immutable.</summary>
public sealed class ExaminationRun : SeriesRun<ExaminationResult>
{
    private ExaminationRun(PanelSource source, IReadOnlyList<OutlookSeries> series, ExaminationResult result, IEnumerable<Diagnostic> found) : base(source, series, result, found)
    {
    }

    private protected override string JsonName => "examine.json";

    /// <summary>Reads series and examines them.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="series">The headings or codes of the series; null for all. What the recipe needs beside them is read too.</param>
    /// <param name="recipe">What is asked; null for the defaults.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ExaminationRun Of(PanelSource source, IReadOnlyList<string>? series = null, ExaminationRecipe? recipe = null, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var named = series is null || recipe is null ? series : [.. series, .. recipe.Needed.Except(series)];
        var read = source.ReadSeries(named, out var found, cancellationToken);
        return new(source, read, new ExaminationStudy(engine ?? new EvaluationEngine(DataMethods.Catalog)).OfSeries(read, recipe, cancellationToken), found);
    }

    private protected override JsonObject Json(JsonArray inputs) => ExaminationJson.Write(Result, inputs);
}
