namespace FusionMetrics.Numerics;

/// <summary>
/// Least squares over numbers of 0 or more with one fixed sum: the least |A x - b| over x >= 0 with c x = 1, by an active set in the way of Lawson and Hanson (1974), Solving Least Squares
/// Problems, chapter 23.
/// </summary>
internal sealed class ShareLeastSquares
{
    private const double Rounding = 1e-13;

    private readonly double[][] matrix;
    private readonly double[] right;
    private readonly double[] factors;
    private readonly List<int> free = [];
    private readonly double[] x;

    private ShareLeastSquares(double[][] matrix, double[] right, double[] factors)
    {
        (this.matrix, this.right, this.factors) = (matrix, right, factors);
        x = new double[factors.Length];
        var first = Array.IndexOf(factors, factors.Max());
        free.Add(first);
        x[first] = 1 / factors[first];
    }

    /// <summary>The x, unique where the columns of A are independent.</summary>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="right">b.</param>
    /// <param name="factors">c, one of them at least above 0.</param>
    public static double[] Solve(double[][] matrix, double[] right, double[] factors)
    {
        // In a unit in which the largest number of A is near 1: beside much larger ones the multiplier would look like 0.
        var largest = matrix.SelectMany(row => row).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var unit = largest > 0 ? Scaling.ToNear1(largest) : 1;
        return new ShareLeastSquares(Array.ConvertAll(matrix, row => Array.ConvertAll(row, a => a * unit)), Array.ConvertAll(right, b => b * unit), factors).Search();
    }

    private double[] Search()
    {
        var refused = new HashSet<int>();
        var best = Best()!;
        while (Entering(best, refused) is { } entering)
        {
            free.Add(entering);
            // A column that the free ones make up has nothing to gain; rounding may say so.
            if (Best() is not { } next || next[matrix.Length + free.Count - 1] <= 0)
            {
                free.Remove(entering);
                refused.Add(entering);
                continue;
            }
            best = next;
            while (Enumerable.Range(0, free.Count).Any(i => best[matrix.Length + i] <= 0))
            {
                Approach(best.AsSpan(matrix.Length, free.Count));
                best = Best()!;
            }
            for (var i = 0; i < free.Count; i++) x[free[i]] = best[matrix.Length + i];
        }
        return x;
    }

    // Residuals r, free x and multiplier m for which r + A x = b, A' r = m c, c x = 1: in one system, which does not square the condition of A as normal equations do.
    private double[]? Best()
    {
        var (rows, count) = (matrix.Length, free.Count);
        var system = new double[rows + count + 1][];
        for (var i = 0; i < system.Length; i++) system[i] = new double[system.Length];
        for (var i = 0; i < rows; i++)
        {
            system[i][i] = 1;
            for (var j = 0; j < count; j++) system[i][rows + j] = system[rows + j][i] = matrix[i][free[j]];
        }
        for (var j = 0; j < count; j++) (system[rows + j][^1], system[^1][rows + j]) = (-factors[free[j]], factors[free[j]]);
        return Solution(system, [.. right, .. new double[count], 1]);
    }

    // Corrected twice by what is left over: columns that are made of one another are held apart by so little that elimination alone loses most digits of how they share.
    private static double[]? Solution(double[][] system, double[] wanted)
    {
        var solution = LinearSystem.Solve(system, wanted);
        for (var time = 0; time < 2 && solution is not null; time++)
        {
            var current = solution;
            var left = wanted.Select((value, i) =>
            {
                DoubleDouble rest = value;
                for (var j = 0; j < current.Length; j++) rest -= DoubleDouble.Product(system[i][j], current[j]);
                return rest.ToDouble();
            });
            solution = LinearSystem.Solve(system, [.. left]) is { } correction ? [.. current.Zip(correction, (x, d) => x + d)] : null;
        }
        return solution;
    }

    // Who would gain most by rising from 0.
    private int? Entering(double[] best, HashSet<int> refused)
    {
        int? entering = null;
        var most = Rounding;
        for (var j = 0; j < x.Length; j++)
        {
            if (free.Contains(j) || refused.Contains(j)) continue;
            var gain = -(DoubleDouble)best[^1] * factors[j];
            for (var i = 0; i < matrix.Length; i++) gain += DoubleDouble.Product(matrix[i][j], best[i]);
            if (gain.High > most) (entering, most) = (j, gain.High);
        }
        return entering;
    }

    // As far towards the best as all stay at 0 or above; who gets to 0 is free no more.
    private void Approach(ReadOnlySpan<double> best)
    {
        var (step, first) = (1.0, -1);
        for (var i = 0; i < best.Length; i++)
        {
            if (best[i] > 0) continue;
            // Who is at 0 and has its best there goes nowhere: 0 / 0.
            var reach = x[free[i]] > 0 ? x[free[i]] / (x[free[i]] - best[i]) : 0;
            if (reach < step || first < 0) (step, first) = (reach, i);
        }
        for (var i = 0; i < best.Length; i++) x[free[i]] = Math.Max(0, x[free[i]] + step * (best[i] - x[free[i]]));
        x[free[first]] = 0;
        free.RemoveAt(first);
    }
}
