using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Series;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>Status and trend of the series of a source, from reading to files. Immutable.</summary>
public sealed class OutlookRun : FindingRun
{
    private readonly PanelSource source;

    private OutlookRun(PanelSource source, IReadOnlyList<OutlookSeries> series, OutlookResult result, IEnumerable<Diagnostic> found)
    {
        this.source = source;
        Series = series;
        Result = result;
        Diagnostics = [.. found, .. result.Diagnostics];
    }

    /// <summary>The series that were read.</summary>
    public IReadOnlyList<OutlookSeries> Series { get; }

    /// <summary>What was found, a row a series, in the same order.</summary>
    public OutlookResult Result { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => Result.Tables;

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

    private protected override JsonObject Json() => OutlookJson.Write(Result, new JsonArray([.. source.Inputs(writer => SeriesValues.Write(Series, writer))]));
}
