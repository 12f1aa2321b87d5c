using BenchmarkDotNet.Attributes;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Benchmarks;

/// <summary>The coupling degree C of 1,000,000 rows of indices in blocks of 512, on one thread: by the models of the library, and by plain scalar loops for three of them.</summary>
public class CouplingBenchmark
{
    private const int Rows = 1_000_000, Block = 512;

    private readonly double[] coupling = new double[Rows];
    private double[] flat = [];

    [Params(3)]
    public int Subsystems { get; set; }

    public static IEnumerable<string> Models => ["standard", "k-form", "wang-2021", "fan-2024", "dispersion"];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261124);
        flat = [.. Enumerable.Range(0, Rows * Subsystems).Select(_ => 0.01 + 0.99 * random.NextDouble())];
    }

    [Benchmark(Description = "library")]
    [ArgumentsSource(nameof(Models))]
    public double Library(string model)
    {
        var method = BuiltInMethods.Catalog.Create<ICouplingModel>(MethodFamily.Coupling, model);
        for (var start = 0; start < Rows; start += Block)
        {
            var count = Math.Min(Block, Rows - start);
            method.Couple(new RowBlock(flat.AsSpan(start), Subsystems, count, Rows), coupling.AsSpan(start, count));
        }
        return coupling[^1];
    }

    [Benchmark(Description = "plain loop")]
    [Arguments("standard")]
    [Arguments("wang-2021")]
    [Arguments("fan-2024")]
    public double Plain(string model)
    {
        for (var row = 0; row < Rows; row++)
            coupling[row] = model switch { "standard" => Standard(row), "wang-2021" => Wang(row), _ => Fan(row) };
        return coupling[^1];
    }

    private double Standard(int row)
    {
        var (product, sum) = (1.0, 0.0);
        for (var k = 0; k < Subsystems; k++) (product, sum) = (product * flat[k * Rows + row], sum + flat[k * Rows + row]);
        return Subsystems * Math.Pow(product, 1.0 / Subsystems) / sum;
    }

    private double Wang(int row)
    {
        var (product, largest, differences) = (1.0, 0.0, 0.0);
        for (var k = 0; k < Subsystems; k++)
        {
            largest = Math.Max(largest, flat[k * Rows + row]);
            for (var i = 0; i < k; i++) differences += Math.Abs(flat[k * Rows + row] - flat[i * Rows + row]);
        }
        for (var k = 0; k < Subsystems; k++) product *= flat[k * Rows + row] / largest;
        return Math.Sqrt((1 - differences / (Subsystems * (Subsystems - 1) / 2)) * Math.Pow(product, 1.0 / (Subsystems - 1)));
    }

    private double Fan(int row)
    {
        var (sum, squares) = (0.0, 0.0);
        for (var k = 0; k < Subsystems; k++) (sum, squares) = (sum + flat[k * Rows + row], squares + flat[k * Rows + row] * flat[k * Rows + row]);
        return 1 - 2 * Math.Sqrt((Subsystems * squares - sum * sum) / (Subsystems * Subsystems));
    }
}
