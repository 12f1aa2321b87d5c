using BenchmarkDotNet.Attributes;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// Paths of the sample of countries, 35 x 19 indicators: one plan with five alternatives and the sensitivity to every cost, beside a plain search of the one plan by bisection; and one budget shared
/// among all regions. Run in the folder of the repository.
/// </summary>
[MemoryDiagnoser]
public class PathBenchmark
{
    private const string Region = "UZB";
    private const double Goal = 0.5;

    private static readonly PathStudy Study = new(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 }));

    private EvaluationResult result = null!;
    private EvaluationResult standard = null!;

    [Params("standard", "wang-2021")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var recipe = RecipeFile.Read(Path.Combine(Folder(), "samples", "countries", "recipe.yaml"));
        var panel = recipe.ReadPanel(out _);
        result = EvaluationEngine.Default.Evaluate(recipe.Recipe.Couple(new() { Model = Model }), panel);
        standard = EvaluationEngine.Default.Evaluate(recipe.Recipe.Couple(), panel);
    }

    [Benchmark(Baseline = true, Description = "the one plan of the standard model, plain bisection")]
    public double Plain() => PlainPath.CostOf(standard, Region, Goal, 5);

    [Benchmark(Description = "five plans, 19 indicators, sensitivity")]
    public PathResult Plan() => Study.Plan(result, new PathRecipe { Region = Region, Goal = PathGoal.OfScore(Goal) });

    [Benchmark(Description = "35 regions, as many goals as possible")]
    public PathResult Count() => Study.Plan(result, new PathRecipe { Budget = 20, Allocate = PathAllocation.Count });

    [Benchmark(Description = "35 regions, the largest least D")]
    public PathResult Least() => Study.Plan(result, new PathRecipe { Budget = 20, Allocate = PathAllocation.Least });

    [Benchmark(Description = "35 regions, the largest mean D of the standard model")]
    public PathResult Mean() => Study.Plan(standard, new PathRecipe { Budget = 20, Allocate = PathAllocation.Mean });

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FusionMetrics.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
