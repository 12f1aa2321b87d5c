using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using FusionMetrics.Tests.Shared;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// How sure the grades of the sample are, 490 rows x 19 indicators: the 1,000 replicates of samples/countries/recipe-grades.yaml, with errors in the values, and
/// weights, normalisation and coupling model that vary; the same without grades; and with the values as they are.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class GradeBenchmark
{
    private RecipeFile file = null!;
    private Panel panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        file = RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe-grades.yaml"));
        panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year", indicators: file.Recipe.System);
    }

    [Benchmark(Description = "grades, 1 thread")]
    public UncertaintyResult OneThread() => Run(file.Uncertainty!, threads: 1);

    [Benchmark(Description = "grades, 2 threads")]
    public UncertaintyResult TwoThreads() => Run(file.Uncertainty!, threads: 2);

    [Benchmark(Description = "the same without grades, 2 threads")]
    public UncertaintyResult WithoutGrades() => Run(file.Uncertainty! with { Grades = null }, threads: 2);

    [Benchmark(Description = "grades, values as they are, 2 threads")]
    public UncertaintyResult WithoutErrors() => Run(file.Uncertainty! with { Factors = [.. file.Uncertainty.Factors.Where(f => f is not UncertainValues)] }, threads: 2);

    private UncertaintyResult Run(UncertaintyRecipe uncertainty, int threads)
        => new UncertaintyStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).Run(file.Recipe, panel, uncertainty);
}
