using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// Statistics, entropy weights, indices, TOPSIS, C, T, D and grades over 1,000,000 rows x 18 columns, beside three plain read passes over
/// the same data: a vectorised sum of every column.
/// </summary>
[MemoryDiagnoser]
public class EvaluationBenchmark
{
    private const int Regions = 40_000, Years = 25, Indicators = 18;

    private Panel panel = null!;
    private EvaluationRecipe recipe = null!;
    private EvaluationEngine oneThread = null!;
    private EvaluationEngine twoThreads = null!;

    [GlobalSetup]
    public void Setup()
    {
        panel = SyntheticPanel.Create(Regions, Years, Indicators);
        recipe = EvaluationRecipe.For(SyntheticPanel.System(Indicators)).Rank("topsis").Couple();
        oneThread = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 });
        twoThreads = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 2 });
        // Part of the panel, not of its evaluation: computed once, kept with it.
        _ = panel.Fingerprint;
    }

    [Benchmark(Baseline = true, Description = "three read passes")]
    public double ThreeReadPasses()
    {
        var total = 0.0;
        for (var pass = 0; pass < 3; pass++)
            foreach (var code in panel.Indicators) total += Sum(panel.Column(code));
        return total;
    }

    [Benchmark(Description = "evaluate, 1 thread")]
    public EvaluationResult OneThread() => oneThread.Evaluate(recipe, panel);

    [Benchmark(Description = "evaluate, 2 threads")]
    public EvaluationResult TwoThreads() => twoThreads.Evaluate(recipe, panel);

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = Vector512<double>.Zero;
        for (var i = 0; i + Vector512<double>.Count <= values.Length; i += Vector512<double>.Count)
            sum += Vector512.Create(values.Slice(i, Vector512<double>.Count));
        return Vector512.Sum(sum);
    }
}
