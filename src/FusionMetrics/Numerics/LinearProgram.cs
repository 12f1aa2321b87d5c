namespace FusionMetrics.Numerics;

/// <summary>
/// Linear programmes of moderate size: the simplex method on a dense tableau to about 30 digits, its pivots chosen by Bland's rule (1977), which never goes
/// round in a circle and makes the way the same on every machine.
/// </summary>
internal sealed class LinearProgram
{
    // What lies this far below the largest number given is the rounding of a zero.
    private const double Tiny = 1e-24;

    private readonly int rows;
    private readonly int columns;
    private readonly DoubleDouble[][] tableau;
    private readonly int[] basic;
    private readonly int[] outside;
    private readonly double zero;

    private LinearProgram(double[][] matrix, double[] bounds, double[] objective)
    {
        (rows, columns) = (matrix.Length, objective.Length);
        tableau = [.. matrix.Zip(bounds).Select(row => Row(row.First, row.Second)), Row(objective, 0)];
        basic = [.. Enumerable.Range(columns, rows)];
        outside = [.. Enumerable.Range(0, columns)];
        zero = Tiny * tableau.Max(row => row.Max(x => Math.Abs(x.High)));
    }

    /// <summary>The x of 0 or more for which objective x is largest while matrix x is within its bounds.</summary>
    /// <param name="matrix">The matrix, row by row.</param>
    /// <param name="bounds">What each row times x may be at most: 0 or more, so that x = 0 is allowed.</param>
    /// <param name="objective">What each x adds.</param>
    /// <returns>The largest value and an x that has it; null where there is no largest value.</returns>
    public static (DoubleDouble Value, DoubleDouble[] Solution)? Maximise(double[][] matrix, double[] bounds, double[] objective)
    {
        var programme = new LinearProgram(matrix, bounds, objective);
        while (programme.Entering() is var column and >= 0)
        {
            if (programme.Leaving(column) is not (>= 0 and var row)) return null;
            programme.Pivot(row, column);
        }
        return (-programme.tableau[programme.rows][programme.columns], programme.Solution());
    }

    private static DoubleDouble[] Row(double[] factors, double bound) => [.. factors.Select(x => (DoubleDouble)x), bound];

    // The first variable outside the basis that would add something.
    private int Entering()
    {
        var entering = -1;
        for (var column = 0; column < columns; column++)
            if (tableau[rows][column].High > zero && (entering < 0 || outside[column] < outside[entering])) entering = column;
        return entering;
    }

    // The basic variable that reaches 0 first as another enters; the first of several.
    private int Leaving(int column)
    {
        var (leaving, least) = (-1, DoubleDouble.Zero);
        for (var row = 0; row < rows; row++)
        {
            if (!(tableau[row][column].High > zero)) continue;
            var ratio = tableau[row][columns] / tableau[row][column];
            var difference = leaving < 0 ? -1 : (ratio - least).High;
            if (difference < 0 || (difference == 0 && basic[row] < basic[leaving])) (leaving, least) = (row, ratio);
        }
        return leaving;
    }

    private void Pivot(int row, int column)
    {
        var pivot = tableau[row];
        var reciprocal = (DoubleDouble)1 / pivot[column];
        for (var j = 0; j <= columns; j++) pivot[j] = j == column ? reciprocal : pivot[j] * reciprocal;
        foreach (var other in tableau)
        {
            var factor = other[column];
            if (other == pivot || factor == DoubleDouble.Zero) continue;
            for (var j = 0; j <= columns; j++) other[j] = j == column ? -(factor * reciprocal) : other[j] - factor * pivot[j];
        }
        (basic[row], outside[column]) = (outside[column], basic[row]);
    }

    private DoubleDouble[] Solution()
    {
        var solution = new DoubleDouble[columns];
        for (var row = 0; row < rows; row++)
            if (basic[row] < columns) solution[basic[row]] = tableau[row][columns];
        return solution;
    }
}
