using System.Text.Json.Nodes;
using FusionMetrics.Data.Series;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>A run that looks at the series of a source, and tells what it found. Immutable.</summary>
/// <typeparam name="TResult">What it found.</typeparam>
public abstract class SeriesRun<TResult> : FindingRun where TResult : StudyResult
{
    private readonly PanelSource source;

    private protected SeriesRun(PanelSource source, IReadOnlyList<OutlookSeries> series, TResult result, IEnumerable<Diagnostic> found)
    {
        this.source = source;
        Series = series;
        Result = result;
        Diagnostics = [.. found, .. result.Diagnostics];
    }

    /// <summary>The series that were read.</summary>
    public IReadOnlyList<OutlookSeries> Series { get; }

    /// <summary>What was found.</summary>
    public TResult Result { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<ResultTable> Tables => Result.Tables;

    private protected sealed override JsonObject Json() => Json(new JsonArray([.. source.Inputs(writer => SeriesValues.Write(Series, writer))]));

    private protected abstract JsonObject Json(JsonArray inputs);
}
