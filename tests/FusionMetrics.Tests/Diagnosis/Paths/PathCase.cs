using System.Globalization;
using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Diagnosis.Paths;

/// <summary>A small panel, a model of it and a region, with limits and costs computed here by plain loops.</summary>
internal sealed class PathCase
{
    private const int Regions = 6, Years = 4;

    private PathCase(string model, double[] weights, double[] values, int first, int second, int region, int horizon)
    {
        Codes = [.. Enumerable.Range(0, first + second + 1).Select(j => $"i{j}")];
        Indicator[] indicators = [.. Codes.Select((code, j) => new Indicator(code, j % 3 == 2 ? Direction.Cost : Direction.Benefit))];
        var system = new IndicatorSystem([new Subsystem("a", indicators[..first]), new Subsystem("b", indicators[first..(first + second)]), new Subsystem("c", indicators[(first + second)..])]);
        Panel = TestPanel.Of(Codes, [.. Enumerable.Range(0, Regions).Select(r
            => ($"r{r}", Enumerable.Range(0, Years).Select(y => Codes.Select((_, j) => values[(r * Years + y) * 8 + j]).ToArray()).ToArray()))]);
        var parts = model.Split('/');
        MethodChoice choice = parts[0] == "k-form" ? new MethodChoice(parts[0], new KFormOptions { K = double.Parse(parts[1], CultureInfo.InvariantCulture) }) : parts[0];
        var recipe = EvaluationRecipe.For(system).Weigh("equal").Couple(new() { Model = choice, Weights = parts[^1] == "w" ? CouplingWeights.Of(weights) : CouplingWeights.Equal });
        Result = recipe.Evaluate(Panel);
        (Region, Horizon, Score) = ($"r{region}", horizon, ScoreFunction.Of(Result.Model));
        Row = [.. Codes.Select(code => Panel.Column(code)[region * Years + Years - 1])];
    }

    public string[] Codes { get; }

    public Panel Panel { get; }

    public EvaluationResult Result { get; }

    public string Region { get; }

    public int Horizon { get; }

    public double[] Row { get; }

    public ScoreFunction Score { get; }

    /// <summary>The question, by periods.</summary>
    public PathRecipe Recipe => new() { Region = Region, Periods = Horizon, Alternatives = 1 };

    /// <summary>Cases of a model: standard, wang-2021, k-form/2, standard/w (with weights in T), ...</summary>
    public static Gen<PathCase> Of(string model) => Gen.Select(Gen.Double[0.1, 1].Array[3], Gen.Double[0.02, 1].Array[Regions * Years * 8], Gen.Int[1, 2], Gen.Int[1, 2], Gen.Int[0, Regions - 1], Gen.Int[1, 4])
        .Select((weights, values, first, second, region, horizon) => new PathCase(model, [.. weights.Select(w => w / (weights[0] + weights[1] + weights[2]))], values, first, second, region, horizon));

    /// <summary>How far an indicator can go in its better direction: the best of the panel, and as fast as anyone has been.</summary>
    public double Reach(int j)
    {
        var column = Panel.Column(Codes[j]).ToArray();
        var sign = j % 3 == 2 ? -1 : 1;
        var best = column.Max(v => sign * v);
        var speed = 0.0;
        for (var row = 1; row < column.Length; row++)
            if (row % Years != 0) speed = Math.Max(speed, sign * (column[row] - column[row - 1]));
        return Math.Min(best - sign * Row[j], speed * Horizon);
    }

    /// <summary>What a unit costs: one over the standard deviation.</summary>
    public double Cost(int j)
    {
        var column = Panel.Column(Codes[j]).ToArray();
        var mean = column.Sum() / column.Length;
        return 1 / Math.Sqrt(column.Sum(v => (v - mean) * (v - mean)) / column.Length);
    }

    /// <summary>The row after moves.</summary>
    public double[] After(params double[] amounts) => [.. Row.Select((v, j) => j % 3 == 2 ? v - amounts[j] : v + amounts[j])];

    /// <summary>What moves cost.</summary>
    public double CostOf(params double[] amounts) => amounts.Select((amount, j) => amount * Cost(j)).Sum();

    /// <summary>The moves of a plan, an amount an indicator.</summary>
    public double[] AmountsOf(PathPlan plan) => [.. Codes.Select(code => plan.Moves.SingleOrDefault(move => move.Indicator.Code == code) is { } move ? Math.Abs(move.Amount) : 0)];

    /// <summary>Every point of a grid over what can be moved, with its score.</summary>
    public IEnumerable<(double[] Amounts, double Score)> Grid(int steps)
    {
        double[] reach = [.. Codes.Select((_, j) => Reach(j))];
        var count = 1;
        foreach (var r in reach) count *= r > 0 ? steps + 1 : 1;
        var points = new double[count][];
        for (var at = 0; at < count; at++)
        {
            var rest = at;
            points[at] = new double[reach.Length];
            for (var j = 0; j < reach.Length; j++)
            {
                if (!(reach[j] > 0)) continue;
                points[at][j] = reach[j] * (rest % (steps + 1)) / steps;
                rest /= steps + 1;
            }
        }
        var (rows, scores) = (new double[count * reach.Length], new double[count]);
        for (var at = 0; at < count; at++)
        {
            var row = After(points[at]);
            for (var j = 0; j < row.Length; j++) rows[j * count + at] = row[j];
        }
        Score.Score(new RowBlock(rows, reach.Length, count, count), scores);
        return points.Select((point, at) => (point, scores[at]));
    }
}
