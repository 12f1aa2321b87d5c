using BenchmarkDotNet.Attributes;
using FusionMetrics.Numerics;
using FusionMetrics.Outlook;

namespace FusionMetrics.Benchmarks;

/// <summary>What <c>fusionmetrics trend</c> says of 1,000 series of 30 years, random walks with a drift, and what each part of it costs beside test and slope, on one thread.</summary>
[MemoryDiagnoser]
public class OutlookBenchmark
{
    private const int Series = 1000, Length = 30;

    private static readonly OutlookRecipe TestOnly = new() { Breaks = null, Forecast = null, LifeCycle = null };

    private static readonly OutlookStudy Study = new(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 }));

    private OutlookSeries[] panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new RandomStream(1, 0, 0);
        Period[] years = [.. Enumerable.Range(1991, Length).Select(Period.OfYear)];
        panel = new OutlookSeries[Series];
        for (var s = 0; s < Series; s++)
        {
            var value = 10.0;
            panel[s] = new($"R{s}", "x", years, [.. years.Select(_ => value += 0.05 + random.Normal())]);
        }
    }

    [Benchmark(Baseline = true, Description = "test and slope")]
    public object Test() => Study.OfSeries(panel, TestOnly);

    [Benchmark(Description = "with breaks")]
    public object Breaks() => Study.OfSeries(panel, TestOnly with { Breaks = new OutlookRecipe().Breaks });

    [Benchmark(Description = "with forecasts")]
    public object Forecasts() => Study.OfSeries(panel, TestOnly with { Forecast = new OutlookRecipe().Forecast });

    [Benchmark(Description = "with the stage of a life cycle")]
    public object LifeCycles() => Study.OfSeries(panel, TestOnly with { LifeCycle = new() });

    [Benchmark(Description = "all of it")]
    public object All() => Study.OfSeries(panel);
}
