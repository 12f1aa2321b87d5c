using BenchmarkDotNet.Attributes;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// C, T, D, obstacle degrees and the gradient of D over 1,000,000 rows x 18 columns on one thread, beside plain loops that do the same; and D with its
/// gradient for one row at a time, as a search asks for it.
/// </summary>
[MemoryDiagnoser]
public class DiagnosisBenchmark
{
    private const int Regions = 40_000, Years = 25, Indicators = 18, Single = 1000;

    private EvaluationEngine engine = null!;
    private EvaluationResult result = null!;
    private ScoreFunction function = null!;
    private double[][] rows = null!;
    private double[][] columns = null!;

    [GlobalSetup]
    public void Setup()
    {
        var panel = SyntheticPanel.Create(Regions, Years, Indicators);
        engine = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 });
        result = engine.Evaluate(EvaluationRecipe.For(SyntheticPanel.System(Indicators)).Couple(), panel);
        function = ScoreFunction.Of(result.Model);
        columns = [.. panel.Indicators.Select(code => panel.Column(code).ToArray())];
        rows = [.. Enumerable.Range(0, Single).Select(row => columns.Select(column => column[row]).ToArray())];
    }

    [Benchmark(Baseline = true, Description = "plain loops")]
    public double Plain() => PlainDiagnosis.Of(result.Model, columns);

    [Benchmark(Description = "C, T, D, obstacles, gradient, 1 thread")]
    public object OneThread()
    {
        var study = new DiagnosisStudy(engine);
        return (engine.Score(result.Model, result.Panel), study.Obstacles(result), study.Gradient(result));
    }

    [Benchmark(Description = "D and gradient of single rows", OperationsPerInvoke = Single)]
    public double Rows()
    {
        var (sum, gradient) = (0.0, new double[Indicators]);
        foreach (var row in rows) sum += function.At(row, gradient) + gradient[0];
        return sum;
    }
}
