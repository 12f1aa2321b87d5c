using BenchmarkDotNet.Attributes;
using FusionMetrics.Methods;
using FusionMetrics.Ranking;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// Learning from and scoring 100,000 rows x 20 columns on one thread, by rankings of the library, and by plain scalar loops for some of them. The library is given
/// the statistics of the columns, as the engine has them; the loops find the extremes that they need.
/// </summary>
public class RankingBenchmark
{
    private const int Rows = 100_000, Columns = 20, Block = 512;

    private readonly double[][] values = new double[Columns][];
    private readonly double[] weights = [.. Enumerable.Repeat(1.0 / Columns, Columns)];
    private readonly double[] scores = new double[Rows];
    private double[] flat = [];
    private IndicatorMatrix matrix = null!;

    /// <summary>The rankings whose score is a function of the row and a few numbers, and one that looks it up in a sample.</summary>
    public static IEnumerable<string> Rankings =>
    [
        "weighted-sum", "geometric-mean", "harmonic-mean", "power-mean", "owa", "mpi", "ampi", "topsis", "vikor", "gra", "edas", "mabac", "mairca", "spotis",
        "aras", "marcos", "waspas", "copras", "ram", "cocoso", "moora", "multimoora",
    ];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261123);
        for (var j = 0; j < Columns; j++) values[j] = [.. Enumerable.Range(0, Rows).Select(_ => 0.01 + 0.99 * random.NextDouble())];
        flat = [.. values.SelectMany(column => column)];
        matrix = (IndicatorColumn[])[.. values.Select((column, j) => new PlainColumn($"x{j}", column))];
    }

    [Benchmark(Description = "library")]
    [ArgumentsSource(nameof(Rankings))]
    public double Library(string ranking)
    {
        var method = BuiltInMethods.Catalog.Create<IRanking>(MethodFamily.Ranking, ranking);
        var scoring = method.Prepare(method.Fit(matrix, weights));
        for (var start = 0; start < Rows; start += Block)
        {
            var count = Math.Min(Block, Rows - start);
            scoring(new RowBlock(flat.AsSpan(start), Columns, count, Rows), scores.AsSpan(start, count));
        }
        return scores[^1];
    }

    [Benchmark(Description = "plain loop")]
    [Arguments("weighted-sum")]
    [Arguments("geometric-mean")]
    [Arguments("power-mean")]
    [Arguments("waspas")]
    [Arguments("mabac")]
    [Arguments("vikor")]
    public double Plain(string ranking)
    {
        switch (ranking)
        {
            case "geometric-mean": PlainLoops.GeometricMean(values, weights, scores); break;
            case "power-mean": PlainLoops.PowerMean(values, weights, 0.5, scores); break;
            case "waspas": PlainLoops.Waspas(values, weights, scores); break;
            case "mabac": PlainLoops.Mabac(values, weights, scores); break;
            case "vikor": PlainLoops.Vikor(values, weights, scores); break;
            default: PlainLoops.WeightedSum(values, weights, scores); break;
        }
        return scores[^1];
    }
}
