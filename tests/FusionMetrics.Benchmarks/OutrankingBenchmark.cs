using BenchmarkDotNet.Attributes;
using FusionMetrics.Ranking;

namespace FusionMetrics.Benchmarks;

/// <summary>PROMETHEE II of 10,000 rows x 10 columns on one thread, beside plain loops over all pairs of rows.</summary>
public class OutrankingBenchmark
{
    private const int Rows = 10_000, Columns = 10;

    private readonly double[][] values = new double[Columns][];
    private readonly double[] weights = [.. Enumerable.Repeat(1.0 / Columns, Columns)];
    private readonly double[] scores = new double[Rows];
    private double[] flat = [];
    private IndicatorMatrix matrix = null!;

    /// <summary>The usual function, and the piecewise linear one from q = 0.1 to p = 0.4.</summary>
    [Params(PreferenceFunction.Usual, PreferenceFunction.Linear)]
    public PreferenceFunction Function { get; set; }

    private PrometheeOptions Options => Function == PreferenceFunction.Usual
        ? new PrometheeOptions { Function = Function }
        : new PrometheeOptions { Function = Function, Indifference = 0.1, Preference = 0.4 };

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261123);
        for (var j = 0; j < Columns; j++) values[j] = [.. Enumerable.Range(0, Rows).Select(_ => random.NextDouble())];
        flat = [.. values.SelectMany(column => column)];
        matrix = (IndicatorColumn[])[.. values.Select((column, j) => new PlainColumn($"x{j}", column))];
        var library = (double[])Promethee().Clone();
        if (library.Zip(Pairs(), (a, b) => Math.Abs(a - b)).Max() > 1e-9) throw new InvalidOperationException("The library and the loops do not compute the same flows.");
    }

    [Benchmark(Baseline = true, Description = "all pairs, plain loops")]
    public double[] Pairs()
    {
        var flows = new double[Rows];
        for (var j = 0; j < Columns; j++)
            for (var a = 0; a < Rows; a++)
                for (var b = 0; b < Rows; b++)
                    flows[a] += weights[j] * (Preferred(values[j][a] - values[j][b]) - Preferred(values[j][b] - values[j][a])) / (Rows - 1);
        return flows;
    }

    [Benchmark(Description = "the library")]
    public double[] Promethee()
    {
        var method = new Promethee(Options);
        method.Prepare(method.Fit(matrix, weights))(new RowBlock(flat, Columns, Rows, Rows), scores);
        return scores;
    }

    private double Preferred(double difference) => Function == PreferenceFunction.Usual
        ? (difference > 0 ? 1 : 0)
        : Math.Clamp((difference - 0.1) / (0.4 - 0.1), 0, 1);
}
