using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Treatment;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// 10,000 replicates of the whole ASEM example, 51 regions x 49 indicators: denominated, filled, screened, winsorised at 1 to 5 points, logarithms, min-max or
/// z-scores, means over three levels with weights that vary, ranks. Beside it plain loops of a part of that: min-max, means and ranks of a panel treated before.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class UncertaintyBenchmark
{
    private const int Replicates = 10_000;

    private static readonly UncertaintyRecipe Uncertain = new(
        UncertainStage.Of(RecipeStage.Treatment, [.. Enumerable.Range(1, 5).Select(Winsorised)]),
        UncertainStage.Of(RecipeStage.Normalization, Asem.Standard, Asem.Standard.Normalize(new MethodChoice("z-score", new ZScoreOptions()))),
        new UncertainWeights { Distribution = WeightDistribution.Uniform })
    {
        Replicates = Replicates,
        Sensitivity = SensitivityMethod.None,
    };

    private static readonly UncertaintyRecipe UncertainValues = Uncertain with { Factors = [new UncertainValues { Deviation = 0.02 }, .. Uncertain.Factors] };

    private double[][][] pillars = null!;
    private UncertaintyStudy oneThread = null!;
    private UncertaintyStudy twoThreads = null!;

    [GlobalSetup]
    public void Setup()
    {
        oneThread = On(1);
        twoThreads = On(2);
        var treated = EvaluationEngine.Default.Evaluate(Asem.Standard, Asem.Panel).Panel;
        pillars = [.. Asem.System.Subsystems.SelectMany(s => s.Dimensions).Select(d => d.Indicators.Select(i => treated.Column(i.Code).ToArray()).ToArray())];
    }

    [Benchmark(Baseline = true, Description = "plain loops: min-max, means, ranks; no treatment, one level")]
    public int Plain()
    {
        var random = new Random(1);
        var best = 0;
        for (var i = 0; i < Replicates; i++) best += PlainReplicate(random)[0];
        return best;
    }

    [Benchmark(Description = "whole chain, 1 thread")]
    public UncertaintyResult Chain1() => oneThread.Run(Asem.Standard, Asem.Panel, Uncertain);

    [Benchmark(Description = "whole chain, 2 threads")]
    public UncertaintyResult Chain2() => twoThreads.Run(Asem.Standard, Asem.Panel, Uncertain);

    [Benchmark(Description = "whole chain with uncertain values, 2 threads")]
    public UncertaintyResult Values2() => twoThreads.Run(Asem.Standard, Asem.Panel, UncertainValues);

    private static UncertaintyStudy On(int threads) => new(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads }));

    private static EvaluationRecipe Winsorised(int points) => Asem.Standard with
    {
        Treatment =
        [
            .. Asem.Standard.Treatment.Select(t => t.Id == "winsorise"
                ? new MethodChoice("winsorise", new WinsoriseOptions { Points = points, Failing = WinsorisingFailure.Undo }) : t),
        ],
    };

    private int[] PlainReplicate(Random random)
    {
        var scores = new double[pillars[0][0].Length];
        foreach (var pillar in pillars)
        {
            var weight = 0.75 + 0.5 * random.NextDouble();
            foreach (var column in pillar)
            {
                var (low, high) = (column.Min(), column.Max());
                for (var row = 0; row < scores.Length; row++) scores[row] += weight / pillar.Length * (column[row] - low) / (high - low);
            }
        }
        var ranks = new int[scores.Length];
        for (var a = 0; a < scores.Length; a++)
            for (var b = 0; b < scores.Length; b++)
                if (scores[b] > scores[a]) ranks[a]++;
        return ranks;
    }
}
