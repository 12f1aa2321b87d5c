using FusionMetrics.Numerics;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Trends;

/// <summary>
/// Trends and breaks of many series in one call, with p-values adjusted for their number and the significance of all of them together. A series that is odd is
/// reported and never stops the others.
/// </summary>
public sealed class TrendBatch
{
    private TrendBatch(IReadOnlyList<SeriesTrend> trends, FieldSignificance field, IReadOnlyList<Diagnostic> diagnostics)
        => (Trends, Field, Diagnostics) = (trends, field, diagnostics);

    /// <summary>The trend of each series, in the order given.</summary>
    public IReadOnlyList<SeriesTrend> Trends { get; }

    /// <summary>Whether all series together show more than chance.</summary>
    public FieldSignificance Field { get; }

    /// <summary>What had to be done to series, in their order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Tests series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">The test, the detectors of breaks and the adjustment; null for the defaults.</param>
    /// <exception cref="FusionMetricsException">Series have not as many values as times.</exception>
    public static TrendBatch Of(IReadOnlyList<ObservedSeries> series, TrendBatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        options ??= new TrendBatchOptions();
        Diagnostic[] uneven = [.. series.Where(one => one.Times.Count != one.Values.Count)
            .Select(one => TrendRules.Uneven.Says($"Series '{one.Name}' has {one.Times.Count} times, but {one.Values.Count} values. Give a time to each value."))];
        if (uneven.Length > 0) throw new FusionMetricsException(uneven);
        var (findings, breaks, reports) = (new TrendFinding[series.Count], new BreakFinding[series.Count][], new List<Diagnostic>[series.Count]);
        new Chunks(options.Threads, CancellationToken.None).ForEach(series.Count, i =>
        {
            reports[i] = [];
            var arranged = ArrangedSeries.Of(series[i], reports[i]);
            findings[i] = options.Detector.Detect(arranged.Series);
            breaks[i] = [.. options.Breaks.Select(detector => detector.Detect(arranged.Series))];
        });
        var p = Array.ConvertAll(findings, finding => finding.P);
        var adjusted = FalseDiscovery.Adjust(p, options.Adjust);
        double[][] ofBreaks = [.. options.Breaks.Select((_, d) => FalseDiscovery.Adjust(Array.ConvertAll(breaks, found => found[d].P), options.Adjust))];
        return new([.. series.Select((one, i) => new SeriesTrend(one.Name, findings[i], adjusted[i]) { Breaks = breaks[i].Select((found, d) => new SeriesBreak(found, ofBreaks[d][i])).ToArray() })],
            FieldSignificance.Of(p), [.. reports.SelectMany(report => report)]);
    }
}
