using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The largest score of a row by weights of 0 or more by which no row of best practice scores above 1, each column having its share in it.</summary>
/// <remarks>
/// A linear programme in the weights of what a column adds beyond its least share. It has a bound for each row of best practice, of which few bind: it starts from those that are largest in
/// a column, and takes in the one that is most above 1 until none is: the answer to them is then the answer to all.
/// </remarks>
internal sealed class BestWeights
{
    // What is so much less than the best value of the row adds nothing that could be seen.
    private const double Negligible = 1e-20;

    // So little that dividing by it could overflow.
    private const double AsGoodAsNothing = 1e-200;

    // Scores in doubles that are this near 1 are summed again to 30 digits.
    private const double Near = 1e-9;

    private const double Rounding = 1e-20;

    // A row that misses 1 by no more than rounding is a best one.
    private const double BelowBest = 1e-15;

    private readonly double[][] practice;
    private readonly double[] extra;
    private readonly double[] most;
    private readonly double spare;
    private readonly int[] first;
    private readonly bool sharesAreFree;

    /// <summary>Prepares the search.</summary>
    /// <param name="practice">The rows that may not score above 1; values from 0 to 2, in every column one of 1 or more.</param>
    /// <param name="least">The least share of each column in a score; less than 1 together.</param>
    /// <param name="most">The largest share of each column; 1 where there is no bound.</param>
    public BestWeights(double[][] practice, double[] least, double[] most)
    {
        this.practice = practice;
        spare = 1 - VectorProducts.Sum(least);
        extra = Array.ConvertAll(least, share => share / spare);
        this.most = [.. most.Zip(least, (high, low) => high < 1 ? (high - low) / spare : 1)];
        sharesAreFree = least.All(low => low == 0) && most.All(high => high == 1);
        first = [.. Enumerable.Range(0, least.Length).Select(k => Enumerable.Range(0, practice.Length).MaxBy(i => practice[i][k]))];
    }

    /// <summary>Whether a row of best practice scores 1 where shares are not bounded.</summary>
    /// <param name="row">The row.</param>
    public bool IsBest(int row) => Score(practice[row], 1 - BelowBest) >= 1 - BelowBest;

    /// <summary>The largest score.</summary>
    /// <param name="row">Finite values of 0 or more.</param>
    public double Score(double[] row) => sharesAreFree && practice.Any(best => row.AsSpan().SequenceEqual(best)) ? 1 : Score(row, 0);

    // Below what is asked for, a score need not be known.
    private double Score(double[] row, double asked)
    {
        var best = row.Max();
        if (best == 0) return 0;
        var power = Math.ILogB(best);
        var values = Array.ConvertAll(row, x => Math.ScaleB(x, -power));
        // Where what has to have a share is nothing, nothing can be added to it.
        if (values.Zip(extra).Any(p => p.First < AsGoodAsNothing && p.Second > 0)) return 0;
        int[] used = [.. Enumerable.Range(0, row.Length).Where(k => values[k] >= Negligible)];
        var (bounds, unit) = Bounds(values, used);
        values = Array.ConvertAll(used, k => values[k]);
        // A row that is largest in what least shares add bounds every weight, whatever the unit.
        var start = unit > 0 ? first.Append(Enumerable.Range(0, bounds.Length).MaxBy(i => VectorProducts.Sum(bounds[i]))) : first;
        return Math.ScaleB((Largest([.. start.Distinct()], bounds, Shares(values, used), values, Math.ScaleB(asked, -power)) / spare).ToDouble(), power - unit);
    }

    // The score of each row of best practice as weights make it, with the least shares that follow from them; in a unit of a power of two, so that none is much larger than 2.
    private (double[][] Bounds, int Unit) Bounds(double[] values, int[] used)
    {
        if (extra.All(share => share == 0)) return (used.Length == extra.Length ? practice : Array.ConvertAll(practice, row => Array.ConvertAll(used, k => row[k])), 0);
        var least = Array.ConvertAll(practice, row => VectorProducts.Sum([.. row.Select((y, j) => extra[j] > 0 ? extra[j] * y / values[j] : 0)]));
        var unit = Math.Max(0, Math.ILogB(least.Max()));
        return ([.. practice.Select((row, i) => Array.ConvertAll(used, k => Math.ScaleB(row[k] + least[i] * values[k], -unit)))], unit);
    }

    // What a column adds beyond its least share is at most so much of what all add.
    private double[][] Shares(double[] values, int[] used) =>
    [
        .. Enumerable.Range(0, used.Length).Where(j => most[used[j]] < 1)
            .Select(j => values.Select((v, l) => l == j ? (1 - most[used[j]]) * v : -most[used[j]] * v).ToArray()),
    ];

    // Every row that is taken in makes the largest value smaller; below what is asked for it need not be known.
    private static DoubleDouble Largest(List<int> taken, double[][] bounds, double[][] shares, double[] values, double asked)
    {
        var programme = LinearProgram.Solved([.. taken.Select(i => bounds[i]), .. shares], [.. taken.Select(_ => 1.0), .. new double[shares.Length]], values)!;
        while (programme.Value.High >= asked && Above(bounds, programme.Solution()) is { } above && !taken.Contains(above))
        {
            taken.Add(above);
            programme.Add(bounds[above], 1);
        }
        return programme.Value;
    }

    // The row that these weights score highest, where that is above 1.
    private static int? Above(double[][] bounds, DoubleDouble[] weights)
    {
        var rough = Array.ConvertAll(weights, w => w.High);
        int? above = null;
        var most = (DoubleDouble)1 + Rounding;
        for (var i = 0; i < bounds.Length; i++)
        {
            var sum = 0.0;
            for (var l = 0; l < rough.Length; l++) sum += rough[l] * bounds[i][l];
            if (sum < most.High - Near) continue;
            var exact = DoubleDouble.Zero;
            for (var l = 0; l < rough.Length; l++) exact += weights[l] * bounds[i][l];
            if ((exact - most).High > 0) (above, most) = (i, exact);
        }
        return above;
    }
}
