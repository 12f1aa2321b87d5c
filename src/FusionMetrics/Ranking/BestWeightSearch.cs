using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The largest scores of rows by weights of 0 or more by which no row of best practice scores above 1, each column having its share in it. One row after another,
/// in memory that is used again: for one thread.
/// </summary>
/// <remarks>
/// A linear programme in the weights of what a column adds beyond its least share. It has a bound for each row of best practice, of which few bind: it starts from those that are largest in
/// a column, and takes in the one that is most above 1 until none is: the answer to them is then the answer to all.
/// </remarks>
/// <param name="best">What decides the weights.</param>
internal sealed class BestWeightSearch(BestWeights best)
{
    // What is so much less than the level of the row adds nothing that could be seen.
    private const double Negligible = 1e-18;

    // So little that dividing by it could overflow.
    private const double AsGoodAsNothing = 1e-200;

    // Scores in doubles that are this near 1 are summed again to 30 digits.
    private const double Near = 1e-9;

    private const double Rounding = 1e-20;

    // Shares that sum to 1 but for rounding.
    private const double WholeShare = 1 - 1e-12;

    // A row that misses 1 by no more than rounding is a best one.
    private const double BelowBest = 1e-15;

    private readonly LinearProgram programme = new(best.Extra.Length);
    private readonly double[] scaled = new double[best.Extra.Length];
    private readonly int[] used = new int[best.Extra.Length];
    private readonly double[] values = new double[best.Extra.Length];
    private readonly int[] units = new int[best.Extra.Length];
    private readonly double[] share = new double[best.Extra.Length];
    private readonly DoubleDouble[] weights = new DoubleDouble[best.Extra.Length];
    private readonly double[] least = new double[best.Practice.Length];
    private readonly List<int> taken = [];
    private double[][]? memory;
    private double[][] bounds = [];
    private int count;

    /// <summary>Whether a row of best practice scores 1 where shares are not bounded.</summary>
    /// <param name="row">The row.</param>
    public bool IsBest(int row) => Score(best.Practice[row], 1 - BelowBest) >= 1 - BelowBest;

    /// <summary>The largest score.</summary>
    /// <param name="row">Finite values of 0 or more.</param>
    public double Score(ReadOnlySpan<double> row) => best.SharesAreFree && IsPractice(row) ? 1 : Score(row, 0);

    private bool IsPractice(ReadOnlySpan<double> row)
    {
        foreach (var other in best.Practice)
            if (row.SequenceEqual(other)) return true;
        return false;
    }

    // Below what is asked for, a score need not be known.
    private double Score(ReadOnlySpan<double> row, double asked)
    {
        var level = Level(row);
        if (level == 0) return 0;
        var power = Math.ILogB(level);
        count = 0;
        for (var k = 0; k < row.Length; k++)
        {
            scaled[k] = Math.ScaleB(row[k], -power);
            // Where what has to have a share is nothing, nothing can be added to it.
            if (scaled[k] < AsGoodAsNothing && best.Extra[k] > 0) return 0;
            if (scaled[k] < Negligible) continue;
            // Values far above the level would cost the others their digits: their weights are counted in units of their own.
            units[count] = Math.Max(0, Math.ILogB(row[k]) - power);
            (used[count], values[count]) = (k, Math.ScaleB(row[k], -power - units[count]));
            count++;
        }
        var unit = Bind();
        taken.Clear();
        taken.AddRange(best.First);
        // A row that is largest in what least shares add bounds every weight, whatever the unit.
        if (unit > 0 && LargestBound() is var most && !taken.Contains(most)) taken.Add(most);
        return Math.ScaleB((Largest(Math.ScaleB(asked, -power)) / best.Spare).ToDouble(), power - unit);
    }

    // The value that decides how large the score is: the largest one, but where shares are bounded the one down to which values can have the whole share.
    private double Level(ReadOnlySpan<double> row)
    {
        var level = 0.0;
        for (var k = 0; k < row.Length; k++)
        {
            if (row[k] <= level) continue;
            var share = 0.0;
            for (var l = 0; l < row.Length; l++)
                if (row[l] >= row[k]) share += best.Most[l];
            if (share >= WholeShare) level = row[k];
        }
        return level;
    }

    // The score of each row of best practice as weights make it, with the least shares that follow from them; in a unit of a power of two, so that none is much larger than 2.
    private int Bind()
    {
        if (!best.HasLeast && !best.HasMost && count == best.Extra.Length)
        {
            bounds = best.Practice;
            return 0;
        }
        bounds = memory ??= [.. best.Practice.Select(_ => new double[best.Extra.Length])];
        var unit = best.HasLeast ? Math.Max(0, ILogBOfLargestLeast()) : 0;
        for (var i = 0; i < bounds.Length; i++)
            for (var l = 0; l < count; l++)
            {
                var value = Math.ScaleB(best.Practice[i][used[l]], -units[l]);
                bounds[i][l] = best.HasLeast ? Math.ScaleB(value + least[i] * values[l], -unit) : value;
            }
        return unit;
    }

    // Makes what least shares add to each row of best practice for each unit of the row.
    private int ILogBOfLargestLeast()
    {
        var largest = 0.0;
        for (var i = 0; i < least.Length; i++)
        {
            var sum = DoubleDouble.Zero;
            for (var k = 0; k < scaled.Length; k++)
                if (best.Extra[k] > 0) sum += best.Extra[k] * best.Practice[i][k] / scaled[k];
            least[i] = sum.ToDouble();
            largest = Math.Max(largest, least[i]);
        }
        return Math.ILogB(largest);
    }

    private int LargestBound()
    {
        var (row, most) = (0, double.NegativeInfinity);
        for (var i = 0; i < bounds.Length; i++)
        {
            var sum = DoubleDouble.Zero;
            for (var l = 0; l < count; l++) sum += bounds[i][l];
            if (sum.ToDouble() > most) (row, most) = (i, sum.ToDouble());
        }
        return row;
    }

    // Every row that is taken in makes the largest value smaller; below what is asked for it need not be known.
    private DoubleDouble Largest(double asked)
    {
        programme.Begin(values.AsSpan(0, count));
        foreach (var row in taken) programme.Bind(bounds[row].AsSpan(0, count), 1);
        BindShares();
        programme.Climb();
        while (programme.Value.High >= asked && Above() is >= 0 and var above && !taken.Contains(above))
        {
            taken.Add(above);
            programme.Add(bounds[above].AsSpan(0, count), 1);
        }
        return programme.Value;
    }

    // What a column adds beyond its least share is at most so much of what all add.
    private void BindShares()
    {
        for (var j = 0; j < count; j++)
        {
            var most = best.Most[used[j]];
            if (!(most < 1)) continue;
            for (var l = 0; l < count; l++) share[l] = l == j ? (1 - most) * values[l] : -most * values[l];
            programme.Bind(share.AsSpan(0, count), 0);
        }
    }

    // The row that these weights score highest, where that is above 1; -1 where none is.
    private int Above()
    {
        programme.Solution(weights);
        var (above, most) = (-1, (DoubleDouble)1 + Rounding);
        for (var i = 0; i < bounds.Length; i++)
        {
            var sum = 0.0;
            for (var l = 0; l < count; l++) sum += weights[l].High * bounds[i][l];
            if (sum < most.High - Near) continue;
            var exact = DoubleDouble.Zero;
            for (var l = 0; l < count; l++) exact += weights[l] * bounds[i][l];
            if ((exact - most).High > 0) (above, most) = (i, exact);
        }
        return above;
    }
}
