using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FusionMetrics.Numerics;
using FusionMetrics.Weighting;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// Gini weights, and entropy weights with TOPSIS through the engine, over 100,000 rows x 20 columns, each beside plain loops in the same run.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WeightingBenchmark
{
    private const int Regions = 4_000, Years = 25, Indicators = 20;

    private double[][] values = null!;
    private Direction[] directions = null!;
    private IndicatorMatrix matrix = null!;
    private Panel panel = null!;
    private EvaluationRecipe recipe = null!;
    private EvaluationEngine oneThread = null!;
    private EvaluationEngine twoThreads = null!;

    [GlobalSetup]
    public void Setup()
    {
        panel = SyntheticPanel.Create(Regions, Years, Indicators);
        values = [.. panel.Indicators.Select(code => panel.Column(code).ToArray())];
        Indicator[] indicators = [.. SyntheticPanel.System(Indicators).Indicators];
        directions = Array.ConvertAll(indicators, i => i.Direction);
        matrix = RawColumn.Of(indicators, panel, RowSet.All(panel), Chunks.OneThread);
        recipe = EvaluationRecipe.For(new IndicatorSystem([new Subsystem("all", indicators)])).Normalize("min-max").Weigh("entropy").Rank("topsis");
        oneThread = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 });
        twoThreads = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 2 });
        // Part of the panel, not of its evaluation: computed once, kept with it.
        _ = panel.Fingerprint;
        if (Topsis1().Scores.Zip(PlainTopsis(), (row, plain) => Math.Abs(row.Score - plain)).Max() > 1e-9)
            throw new InvalidOperationException("The engine and the plain loops do not compute the same closeness.");
    }

    [BenchmarkCategory("entropy and TOPSIS"), Benchmark(Baseline = true, Description = "entropy and TOPSIS, plain loops with Math.Log")]
    public double[] PlainTopsis() => PlainEntropyTopsis.Closeness(values, directions);

    [BenchmarkCategory("entropy and TOPSIS"), Benchmark(Description = "entropy and TOPSIS, the engine, 1 thread")]
    public EvaluationResult Topsis1() => oneThread.Evaluate(recipe, panel);

    [BenchmarkCategory("entropy and TOPSIS"), Benchmark(Description = "entropy and TOPSIS, the engine, 2 threads")]
    public EvaluationResult Topsis2() => twoThreads.Evaluate(recipe, panel);

    [BenchmarkCategory("Gini"), Benchmark(Baseline = true, Description = "Gini, Array.Sort and a loop")]
    public double[] PlainGini() => Array.ConvertAll(values, PlainGini);

    [BenchmarkCategory("Gini"), Benchmark(Description = "Gini weights, 1 thread")]
    public IReadOnlyList<double> Gini() => new GiniWeighting().Weigh(matrix).Weights;

    private static double PlainGini(double[] column)
    {
        var sorted = (double[])column.Clone();
        Array.Sort(sorted);
        var (differences, sum) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            differences += (2.0 * i - sorted.Length + 1) * sorted[i];
            sum += sorted[i];
        }
        return differences / (sorted.Length * sum);
    }
}
