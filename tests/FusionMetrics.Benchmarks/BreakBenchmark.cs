using BenchmarkDotNet.Attributes;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// The best levels of 5,000 values with 9 breaks, beside optimal partitioning without pruning; and breaks of 1,000 series of 30 values.
/// </summary>
public class BreakBenchmark
{
    private const int Count = 5_000;
    private const int Series = 1_000;
    private const int Length = 30;

    private readonly double[] times = [.. Enumerable.Range(0, Count)];
    private readonly double[] values = new double[Count];
    private readonly double[] years = [.. Enumerable.Range(1991, Length)];
    private readonly double[][] series = new double[Series][];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var i = 0; i < Count; i++) values[i] = 3 * (i * 10 / Count % 3) + Noise(random);
        for (var s = 0; s < Series; s++) series[s] = [.. Enumerable.Range(0, Length).Select(_ => Noise(random))];
    }

    [Benchmark(Baseline = true, Description = "5,000 values, all starts tried")]
    public int Plain()
    {
        var penalty = 2 * Math.Log(Count);
        var (sums, squares) = (new double[Count + 1], new double[Count + 1]);
        for (var i = 0; i < Count; i++) (sums[i + 1], squares[i + 1]) = (sums[i] + values[i], squares[i] + values[i] * values[i]);
        var (best, starts, breaks) = (new double[Count + 1], new int[Count + 1], 0);
        best[0] = -penalty;
        for (var t = 1; t <= Count; t++)
        {
            best[t] = double.PositiveInfinity;
            for (var u = 0; u < t; u++)
            {
                var sum = sums[t] - sums[u];
                var value = best[u] + squares[t] - squares[u] - sum * sum / (t - u) + penalty;
                if (value < best[t]) (best[t], starts[t]) = (value, u);
            }
        }
        for (var end = Count; starts[end] > 0; end = starts[end]) breaks++;
        return breaks;
    }

    [Benchmark(Description = "5,000 values, functional pruning")]
    public int Pruned() => Segmentations.Best(new TimeSeries(times, values), SegmentPenalty.Of(2 * Math.Log(Count))).Positions.Count;

    [Benchmark(Description = "levels of 1,000 series of 30")]
    public int Levels() => Found(new LevelSegments(new SegmentOptions()));

    [Benchmark(Description = "Pettitt of 1,000 series of 30")]
    public int Pettitts() => Found(new Pettitt(new BreakOptions()));

    private int Found(IBreakDetector detector) => series.Count(s => detector.Detect(new TimeSeries(years, s)).Verdict == BreakVerdict.Break);

    private static double Noise(Random random) => random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5;
}
