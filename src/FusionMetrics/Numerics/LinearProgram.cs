namespace FusionMetrics.Numerics;

/// <summary>
/// Linear programmes of moderate size: the simplex method on a dense tableau to about 30 digits, its pivots chosen (in the end) by Bland's rule (1977), which never goes
/// round in a circle and makes the way the same on every machine.
/// </summary>
internal sealed class LinearProgram
{
    // What lies this far below the largest number given is the rounding of a zero.
    private const double Tiny = 1e-24;

    // Steps after an added row before Bland's rule takes over.
    private const int MostBold = 200;

    private readonly int columns;
    private readonly List<DoubleDouble[]> tableau;
    private readonly List<int> basic;
    private readonly int[] outside;
    private readonly DoubleDouble[] objective;
    private double zero;

    private LinearProgram(double[][] matrix, double[] bounds, double[] objective)
    {
        columns = objective.Length;
        this.objective = Row(objective, 0);
        tableau = [.. matrix.Zip(bounds).Select(row => Row(row.First, row.Second))];
        basic = [.. Enumerable.Range(columns, matrix.Length)];
        outside = [.. Enumerable.Range(0, columns)];
        zero = Math.Max(ZeroOf(this.objective), tableau.Max(ZeroOf));
    }

    /// <summary>The largest value.</summary>
    public DoubleDouble Value => -objective[columns];

    /// <summary>The x of 0 or more for which objective x is largest while matrix x is within its bounds.</summary>
    /// <param name="matrix">The matrix, row by row.</param>
    /// <param name="bounds">What each row times x may be at most: 0 or more, so that x = 0 is allowed.</param>
    /// <param name="objective">What each x adds.</param>
    /// <returns>The largest value and an x that has it; null where there is no largest value.</returns>
    public static (DoubleDouble Value, DoubleDouble[] Solution)? Maximise(double[][] matrix, double[] bounds, double[] objective)
        => Solved(matrix, bounds, objective) is { } programme ? (programme.Value, programme.Solution()) : null;

    /// <summary>The same, solved, to which rows can be added.</summary>
    public static LinearProgram? Solved(double[][] matrix, double[] bounds, double[] objective)
    {
        var programme = new LinearProgram(matrix, bounds, objective);
        return programme.Climb() ? programme : null;
    }

    /// <summary>An x that has the largest value.</summary>
    public DoubleDouble[] Solution()
    {
        var solution = new DoubleDouble[columns];
        for (var row = 0; row < basic.Count; row++)
            if (basic[row] < columns) solution[basic[row]] = tableau[row][columns];
        return solution;
    }

    /// <summary>Adds a row, and goes on from the solution so far: by the dual simplex method, which takes few steps where few bounds are broken.</summary>
    /// <param name="factors">The row.</param>
    /// <param name="bound">What it times x may be at most: 0 or more.</param>
    public void Add(double[] factors, double bound)
    {
        var added = Row(new double[columns], bound);
        for (var column = 0; column < columns; column++)
            if (outside[column] < columns) added[column] += factors[outside[column]];
        for (var row = 0; row < basic.Count; row++)
        {
            if (basic[row] >= columns || factors[basic[row]] == 0) continue;
            for (var column = 0; column <= columns; column++) added[column] -= tableau[row][column] * factors[basic[row]];
        }
        zero = Math.Max(zero, Tiny * Math.Max(bound, factors.Max(Math.Abs)));
        basic.Add(columns + tableau.Count);
        tableau.Add(added);
        // The worst first is the shorter way; Bland's rule ends it where that goes on for long, or round in a circle.
        for (var step = 0; Broken(step < MostBold) is var row and >= 0 && Relieving(row, step < MostBold) is var column and >= 0; step++) Pivot(row, column);
        // Where rounding has left something to gain.
        Climb();
    }

    private bool Climb()
    {
        while (Entering() is var column and >= 0)
        {
            if (Leaving(column) is not (>= 0 and var row)) return false;
            Pivot(row, column);
        }
        return true;
    }

    private static double ZeroOf(DoubleDouble[] row) => Tiny * row.Max(x => Math.Abs(x.High));

    private static DoubleDouble[] Row(double[] factors, double bound) => [.. factors.Select(x => (DoubleDouble)x), bound];

    // The first variable outside the basis that would add something.
    private int Entering()
    {
        var entering = -1;
        for (var column = 0; column < columns; column++)
            if (objective[column].High > zero && (entering < 0 || outside[column] < outside[entering])) entering = column;
        return entering;
    }

    // The basic variable that reaches 0 first as another enters; the first of several.
    private int Leaving(int column)
    {
        var (leaving, least) = (-1, DoubleDouble.Zero);
        for (var row = 0; row < tableau.Count; row++)
        {
            if (!(tableau[row][column].High > zero)) continue;
            var ratio = tableau[row][columns] / tableau[row][column];
            var difference = leaving < 0 ? -1 : (ratio - least).High;
            if (difference < 0 || (difference == 0 && basic[row] < basic[leaving])) (leaving, least) = (row, ratio);
        }
        return leaving;
    }

    // The basic variable that is farthest below 0, or the first that is below.
    private int Broken(bool bold)
    {
        var broken = -1;
        for (var row = 0; row < tableau.Count; row++)
        {
            if (!(tableau[row][columns].High < -zero)) continue;
            if (broken < 0 || (bold ? tableau[row][columns].High < tableau[broken][columns].High : basic[row] < basic[broken])) broken = row;
        }
        return broken;
    }

    // The variable outside the basis that brings it back to 0 at the least loss; of several the one of the largest pivot, or the first.
    private int Relieving(int row, bool bold)
    {
        var (relieving, least) = (-1, DoubleDouble.Zero);
        for (var column = 0; column < columns; column++)
        {
            if (!(tableau[row][column].High < -zero)) continue;
            var ratio = objective[column] / tableau[row][column];
            var difference = relieving < 0 ? -1 : (ratio - least).High;
            var preferred = difference == 0 && (bold ? tableau[row][column].High < tableau[row][relieving].High : outside[column] < outside[relieving]);
            if (difference < 0 || preferred) (relieving, least) = (column, ratio);
        }
        return relieving;
    }

    private void Pivot(int row, int column)
    {
        var pivot = tableau[row];
        var reciprocal = (DoubleDouble)1 / pivot[column];
        for (var j = 0; j <= columns; j++) pivot[j] = j == column ? reciprocal : pivot[j] * reciprocal;
        foreach (var other in tableau.Append(objective))
        {
            var factor = other[column];
            if (other == pivot || factor == DoubleDouble.Zero) continue;
            for (var j = 0; j <= columns; j++) other[j] = j == column ? -(factor * reciprocal) : other[j] - factor * pivot[j];
        }
        (basic[row], outside[column]) = (outside[column], basic[row]);
    }
}
