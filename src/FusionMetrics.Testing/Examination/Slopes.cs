using FusionMetrics.Ranking;

namespace FusionMetrics.Testing.Examination;

/// <summary>Compares derivatives that a method gives with central differences of its values.</summary>
internal static class Slopes
{
    // Near the cube root of the precision, where rounding and curvature cost equally much.
    private const double Step = 1e-5;
    private const double Tolerance = 1e-5;

    /// <summary>Where a derivative is not that of the values, in words; null where it is, or where there is none.</summary>
    /// <param name="name">Of what by what.</param>
    /// <param name="derivative">The derivative as given.</param>
    /// <param name="below">The value a step below.</param>
    /// <param name="above">The value a step above.</param>
    /// <param name="step">The step.</param>
    public static string? Difference(string name, double derivative, double below, double above, double step)
    {
        var slope = (above - below) / (2 * step);
        if (!double.IsFinite(derivative) || !double.IsFinite(slope)) return null;
        // What rounding leaves of two values of that size, over the step.
        var rounding = 1e-14 * Math.Max(Math.Abs(below), Math.Abs(above)) / Math.Abs(step);
        return Math.Abs(derivative - slope) <= Tolerance * Math.Max(Math.Abs(derivative), Math.Abs(slope)) + rounding + 1e-9 ? null
            : FormattableString.Invariant($"the derivative of {name} is said to be {derivative:R}, and its values rise by {slope:R}");
    }

    /// <summary>Where the gradient of a score of rows is not that of its values; null where it is.</summary>
    /// <param name="name">The name of the score, for messages.</param>
    /// <param name="columns">The rows, a column after another.</param>
    /// <param name="score">The score.</param>
    /// <param name="gradient">Its gradient.</param>
    public static string? Difference(string name, double[][] columns, RowScoring score, RowGradient gradient)
    {
        var rows = columns[0].Length;
        var derivatives = new double[columns.Length * rows];
        // Memory that has been used before.
        Array.Fill(derivatives, 123.5);
        gradient(Block(columns), Scores(score, columns), derivatives);
        if (!derivatives.Any(double.IsFinite)) return $"no derivative of {name} is a finite number";
        for (var row = 0; row < Math.Min(rows, 10); row++)
            if (Rounding.BitDifference($"derivative of row {row + 1}", [.. columns.Select((_, j) => derivatives[j * rows + row])], Alone(columns, row, score, gradient)) is { } differs) return differs;
        var scores = Scores(score, columns);
        for (var j = 0; j < columns.Length; j++)
        {
            double[] steps = [.. columns[j].Select(x => Step * Math.Max(Math.Abs(x), 1e-2))];
            var (below, above) = (Scores(score, Moved(columns, j, steps, -1)), Scores(score, Moved(columns, j, steps, 1)));
            for (var row = 0; row < rows; row++)
                if (!IsBend(below[row], scores[row], above[row]) && Difference($"{name} of row {row + 1} by column {j + 1}", derivatives[j * rows + row], below[row], above[row], steps[row]) is { } breach) return breach;
        }
        return null;
    }

    // Where the score rises otherwise before a value than after it, as at an ideal that values are held to, it has no one derivative.
    private static bool IsBend(double below, double at, double above)
    {
        var (before, after) = (at - below, above - at);
        return Math.Abs(after - before) > 1e-2 * Math.Max(Math.Abs(before), Math.Abs(after)) && Math.Abs(after - before) > 1e-9;
    }

    private static double[] Alone(double[][] columns, int row, RowScoring score, RowGradient gradient)
    {
        double[][] one = [.. columns.Select(column => new[] { column[row] })];
        var derivatives = new double[one.Length];
        gradient(Block(one), Scores(score, one), derivatives);
        return derivatives;
    }

    private static double[][] Moved(double[][] columns, int column, double[] steps, int sign)
        => [.. columns.Select((values, k) => k == column ? values.Zip(steps, (x, step) => x + sign * step).ToArray() : values)];

    private static double[] Scores(RowScoring score, double[][] columns)
    {
        var scores = new double[columns[0].Length];
        score(Block(columns), scores);
        return scores;
    }

    private static RowBlock Block(double[][] columns) => new(columns.SelectMany(c => c).ToArray(), columns.Length, columns[0].Length, columns[0].Length);
}
