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

    private readonly DoubleDouble[] objective;
    private readonly int[] outside;
    // As long as the largest programme so far: of each only the first rows and columns are in use.
    private readonly List<DoubleDouble[]> tableau = [];
    private readonly List<int> basic = [];
    private int columns;
    private double zero;

    /// <summary>Memory for programmes, one after another.</summary>
    /// <param name="mostColumns">How many variables they have at most.</param>
    public LinearProgram(int mostColumns)
    {
        objective = new DoubleDouble[mostColumns + 1];
        outside = new int[mostColumns];
    }

    /// <summary>The largest value.</summary>
    public DoubleDouble Value => -objective[columns];

    /// <summary>The x of 0 or more for which objective x is largest while matrix x is within its bounds.</summary>
    /// <param name="matrix">The matrix, row by row.</param>
    /// <param name="bounds">What each row times x may be at most: 0 or more, so that x = 0 is allowed.</param>
    /// <param name="objective">What each x adds.</param>
    /// <returns>The largest value and an x that has it; null where there is no largest value.</returns>
    public static (DoubleDouble Value, DoubleDouble[] Solution)? Maximise(double[][] matrix, double[] bounds, double[] objective)
    {
        var programme = new LinearProgram(objective.Length);
        programme.Begin(objective);
        for (var row = 0; row < matrix.Length; row++) programme.Bind(matrix[row], bounds[row]);
        if (!programme.Climb()) return null;
        var solution = new DoubleDouble[objective.Length];
        programme.Solution(solution);
        return (programme.Value, solution);
    }

    /// <summary>Begins a programme: without rows, to be bound and then climbed.</summary>
    /// <param name="objective">What each x adds.</param>
    public void Begin(ReadOnlySpan<double> objective)
    {
        columns = objective.Length;
        basic.Clear();
        zero = 0;
        Fill(this.objective, objective, 0);
        for (var column = 0; column < columns; column++) outside[column] = column;
    }

    /// <summary>Adds a row before the programme is climbed.</summary>
    /// <param name="factors">The row.</param>
    /// <param name="bound">What it times x may be at most: 0 or more, so that x = 0 is allowed.</param>
    public void Bind(ReadOnlySpan<double> factors, double bound) => Fill(NextRow(), factors, bound);

    /// <summary>An x that has the largest value.</summary>
    /// <param name="solution">Receives it.</param>
    public void Solution(Span<DoubleDouble> solution)
    {
        solution[..columns].Clear();
        for (var row = 0; row < basic.Count; row++)
            if (basic[row] < columns) solution[basic[row]] = tableau[row][columns];
    }

    /// <summary>Adds a row, and goes on from the solution so far: by the dual simplex method, which takes few steps where few bounds are broken.</summary>
    /// <param name="factors">The row.</param>
    /// <param name="bound">What it times x may be at most.</param>
    /// <returns>Whether some x is within all bounds.</returns>
    public bool Add(ReadOnlySpan<double> factors, double bound)
    {
        var added = NextRow();
        added.AsSpan(0, columns).Clear();
        added[columns] = bound;
        for (var column = 0; column < columns; column++)
            if (outside[column] < columns) added[column] += factors[outside[column]];
        for (var row = 0; row < basic.Count - 1; row++)
        {
            if (basic[row] >= columns || factors[basic[row]] == 0) continue;
            for (var column = 0; column <= columns; column++) added[column] -= tableau[row][column] * factors[basic[row]];
        }
        zero = Math.Max(zero, Tiny * Math.Max(Math.Abs(bound), LargestOf(factors)));
        var broken = -1;
        // The worst first is the shorter way; Bland's rule ends it where that goes on for long, or round in a circle.
        for (var step = 0; (broken = Broken(step < MostBold)) >= 0 && Relieving(broken, step < MostBold) is var column and >= 0; step++) Pivot(broken, column);
        // Where rounding has left something to gain.
        Climb();
        return broken < 0;
    }

    /// <summary>Goes up to the largest value, if there is one.</summary>
    public bool Climb()
    {
        while (Entering() is var column and >= 0)
        {
            if (Leaving(column) is not (>= 0 and var row)) return false;
            Pivot(row, column);
        }
        return true;
    }

    private void Fill(DoubleDouble[] row, ReadOnlySpan<double> factors, double bound)
    {
        for (var column = 0; column < columns; column++) row[column] = factors[column];
        row[columns] = bound;
        zero = Math.Max(zero, Tiny * Math.Max(bound, LargestOf(factors)));
    }

    private DoubleDouble[] NextRow()
    {
        basic.Add(columns + basic.Count);
        if (tableau.Count < basic.Count) tableau.Add(new DoubleDouble[objective.Length]);
        return tableau[basic.Count - 1];
    }

    private static double LargestOf(ReadOnlySpan<double> factors)
    {
        var largest = 0.0;
        foreach (var factor in factors) largest = Math.Max(largest, Math.Abs(factor));
        return largest;
    }

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
        for (var row = 0; row < basic.Count; row++)
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
        for (var row = 0; row < basic.Count; row++)
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
        for (var other = 0; other < basic.Count; other++)
            if (other != row) Eliminate(tableau[other], pivot, column, reciprocal);
        Eliminate(objective, pivot, column, reciprocal);
        (basic[row], outside[column]) = (outside[column], basic[row]);
    }

    private void Eliminate(DoubleDouble[] other, DoubleDouble[] pivot, int column, DoubleDouble reciprocal)
    {
        var factor = other[column];
        if (factor == DoubleDouble.Zero) return;
        for (var j = 0; j <= columns; j++) other[j] = j == column ? -(factor * reciprocal) : other[j] - factor * pivot[j];
    }
}
