using BenchmarkDotNet.Attributes;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Benchmarks;

/// <summary>Kendall's S and Sen's slope beside plain loops, and the recommended test over 10,000 series of 30 years on one thread.</summary>
[MemoryDiagnoser]
public class TrendBenchmark
{
    private const int Million = 1_000_000, Long = 100_000, Middle = 2000, Short = 30, Series = 10_000;

    private double[] million = null!, times = null!, values = null!, longTimes = null!, longValues = null!;
    private ObservedSeries[] panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new RandomStream(1, 0, 0);
        double[] Draw(int n) => [.. Enumerable.Range(0, n).Select(i => random.Normal() + 1e-3 * i)];
        double[] Years(int n) => [.. Enumerable.Range(0, n).Select(i => (double)i)];
        (million, times, values, longTimes, longValues) = (Draw(Million), Years(Middle), Draw(Middle), Years(Long), Draw(Long));
        var years = Years(Short);
        panel = [.. Enumerable.Range(0, Series).Select(i => new ObservedSeries($"{i}", years, Draw(Short)))];
    }

    [Benchmark(Baseline = true, Description = "S and slope of 2,000 values, plain")]
    public double Plain() => PlainTrend.Score(values) + PlainTrend.Slope(times, values);

    [Benchmark(Description = "S and slope of 2,000 values")]
    public double Both() => Concordance.Of(values) + new PairSlopes(times, values).Median();

    [Benchmark(Description = "slope of 2,000 values")]
    public double Slope() => new PairSlopes(times, values).Median();

    [Benchmark(Description = "slope of 100,000 values")]
    public double LongSlope() => new PairSlopes(longTimes, longValues).Median();

    [Benchmark(Description = "S of 1,000,000 values")]
    public long LongScore() => Concordance.Of(million);

    [Benchmark(Description = "plain S, 10,000 series of 30 values", OperationsPerInvoke = 1)]
    public long PlainShort()
    {
        var sum = 0L;
        foreach (var series in panel) sum += PlainTrend.Score((double[])series.Values);
        return sum;
    }

    [Benchmark(Description = "S, 10,000 series of 30 values")]
    public long ShortScores()
    {
        var sum = 0L;
        foreach (var series in panel) sum += Concordance.Of((double[])series.Values);
        return sum;
    }

    [Benchmark(Description = "exact Mann-Kendall with interval and FDR, 10,000 series, 1 thread")]
    public object Exact()
        => TrendBatch.Of(panel, new TrendBatchOptions { Threads = 1, Detector = new MannKendall(new MannKendallOptions { P = PLaw.Exact, Interval = SlopeInterval.Normal }) });

    [Benchmark(Description = "recommended test with interval and FDR, 10,000 series, 1 thread")]
    public object Recommended() => TrendBatch.Of(panel, new TrendBatchOptions { Threads = 1, Detector = new Hamed(new HamedOptions { Interval = SlopeInterval.Normal }) });
}
