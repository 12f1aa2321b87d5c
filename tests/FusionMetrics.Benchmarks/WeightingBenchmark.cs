using BenchmarkDotNet.Attributes;
using FusionMetrics.Numerics;
using FusionMetrics.Weighting;

namespace FusionMetrics.Benchmarks;

/// <summary>Weights over 100,000 rows x 20 columns on one thread, beside plain loops in the same run.</summary>
[MemoryDiagnoser]
public class WeightingBenchmark
{
    private const int Regions = 4_000, Years = 25, Indicators = 20;

    private double[][] values = null!;
    private IndicatorMatrix matrix = null!;

    [GlobalSetup]
    public void Setup()
    {
        var panel = SyntheticPanel.Create(Regions, Years, Indicators);
        values = [.. panel.Indicators.Select(code => panel.Column(code).ToArray())];
        var system = SyntheticPanel.System(Indicators);
        matrix = RawColumn.Of([.. system.Indicators], panel, RowSet.All(panel), Chunks.OneThread);
    }

    [Benchmark(Baseline = true, Description = "Gini, Array.Sort and a loop")]
    public double[] PlainGini() => Array.ConvertAll(values, PlainGini);

    [Benchmark(Description = "Gini weights")]
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
