using BenchmarkDotNet.Attributes;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// The full battery over 10,000 series of 30 years in one call: <c>hamed</c>, Sen's slope with interval, Pettitt, levels with p, false discovery rate of each; beside the same steps in plain loops, without p,
/// intervals and autocorrelation.
/// </summary>
[MemoryDiagnoser]
public class BatteryBenchmark
{
    private const int Series = 10_000, Length = 30, LeastLength = 3, MostBreaks = 5;

    private readonly double[] years = [.. Enumerable.Range(1991, Length)];
    private readonly double[][] columns = new double[Series][];
    private ObservedSeries[] panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new RandomStream(1, 0, 0);
        for (var s = 0; s < Series; s++) columns[s] = [.. Enumerable.Range(0, Length).Select(i => random.Normal() + 1e-3 * i)];
        panel = [.. columns.Select((values, s) => new ObservedSeries($"{s}", years, values))];
    }

    [Benchmark(Baseline = true, Description = "plain S, slope, Pettitt's K, levels")]
    public double Plain()
    {
        var sum = 0.0;
        foreach (var values in columns)
            sum += PlainTrend.Score(values) + PlainTrend.Slope(years, values) + PlainBreaks.Pettitt(values) + PlainBreaks.Levels(values, MostBreaks, LeastLength);
        return sum;
    }

    [Benchmark(Description = "battery, 1 thread")]
    public object OneThread() => Battery(1);

    [Benchmark(Description = "battery, 2 threads")]
    public object TwoThreads() => Battery(2);

    private TrendBatch Battery(int threads) => TrendBatch.Of(panel, new TrendBatchOptions
    {
        Threads = threads,
        Detector = new Hamed(new HamedOptions { Interval = SlopeInterval.Normal }),
        Breaks = [new Pettitt(new BreakOptions()), new LevelSegments(new SegmentOptions())],
    });
}
