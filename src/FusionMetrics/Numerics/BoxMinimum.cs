namespace FusionMetrics.Numerics;

/// <summary>
/// The least value of a function of one to three variables in a box: the best point of a grid, and from there a simplex (Nelder and Mead 1965) whose points stay in the box. The same steps on every
/// machine.
/// </summary>
internal static class BoxMinimum
{
    private const int MostStepsPerAxis = 60;
    private const int Rounds = 6;

    // A function at its minimum says nothing of its arguments below the root of a unit in the last place.
    private const double Flat = 1e-15;
    private const double Narrow = 1e-9;

    // So near to a side of the box a point lies on it, and the simplex is flat for the other variables.
    private const double Side = 1e-12;

    /// <summary>Where the function is least.</summary>
    /// <param name="function">The function: finite in the box.</param>
    /// <param name="axes">For each variable the first and the last point, and how many points the grid has: 2 or more.</param>
    /// <returns>The point.</returns>
    public static double[] Of(Func<double[], double> function, params (double Low, double High, int Points)[] axes)
    {
        var best = OfGrid(function, axes);
        for (var round = 0; round < Rounds; round++)
        {
            var simplex = Descended(function, axes, Simplex(best, axes, Math.ScaleB(1, -4 * round)));
            best = simplex[0];
            // A simplex that has fallen flat onto a side of the box cannot leave it: a smaller one is set up there, for a minimum that is nearer to the side than the last one reached.
            if (!IsOnSide(simplex, axes)) break;
        }
        return best;
    }

    // The simplex at the end of the way down, its best point first.
    private static double[][] Descended(Func<double[], double> function, (double Low, double High, int Points)[] axes, double[][] simplex)
    {
        var values = Array.ConvertAll(simplex, point => function(point));
        for (var step = 0; step < MostStepsPerAxis * axes.Length; step++)
        {
            Array.Sort(values, simplex);
            if (values[^1] - values[0] <= Flat * Math.Abs(values[0]) && Width(simplex) <= Narrow) break;
            Improve(function, axes, simplex, values);
        }
        Array.Sort(values, simplex);
        return simplex;
    }

    private static bool IsOnSide(double[][] simplex, (double Low, double High, int Points)[] axes)
    {
        var near = axes.Length == 1 ? 0 : Side;
        for (var a = 0; a < axes.Length; a++)
            if (Array.TrueForAll(simplex, point => point[a] - axes[a].Low <= near) || Array.TrueForAll(simplex, point => axes[a].High - point[a] <= near)) return true;
        return false;
    }

    private static double[] OfGrid(Func<double[], double> function, (double Low, double High, int Points)[] axes)
    {
        var (place, point) = (new int[axes.Length], new double[axes.Length]);
        var (best, least) = (point, double.PositiveInfinity);
        while (true)
        {
            for (var a = 0; a < axes.Length; a++) point[a] = Math.Min(axes[a].Low + place[a] * Spacing(axes[a]), axes[a].High);
            var value = function(point);
            if (value < least) (best, least) = ([.. point], value);
            var axis = 0;
            while (axis < axes.Length && ++place[axis] == axes[axis].Points) place[axis++] = 0;
            if (axis == axes.Length) return best;
        }
    }

    // A point, and one from it along each axis, to the side of the middle: half a step of the grid away, or a share of that.
    private static double[][] Simplex(double[] best, (double Low, double High, int Points)[] axes, double share)
    {
        double[][] simplex = [best, .. axes.Select(_ => (double[])best.Clone())];
        for (var a = 0; a < axes.Length; a++)
            simplex[a + 1][a] += share * Spacing(axes[a]) / (best[a] > (axes[a].Low + axes[a].High) / 2 ? -2 : 2);
        return simplex;
    }

    private static void Improve(Func<double[], double> function, (double Low, double High, int Points)[] axes, double[][] simplex, double[] values)
    {
        var worst = simplex[^1];
        var reflected = Along(2);
        var value = function(reflected);
        if (value < values[0])
        {
            var further = Along(3);
            var beyond = function(further);
            (simplex[^1], values[^1]) = beyond < value ? (further, beyond) : (reflected, value);
        }
        else if (value < values[^2]) (simplex[^1], values[^1]) = (reflected, value);
        else
        {
            var nearer = Along(value < values[^1] ? 1.5 : 0.5);
            var inside = function(nearer);
            if (inside < Math.Min(value, values[^1])) (simplex[^1], values[^1]) = (nearer, inside);
            else Shrink(function, simplex, values);
        }

        // From the worst point through the middle of the others: 1 is the middle.
        double[] Along(double way)
        {
            var point = new double[axes.Length];
            for (var a = 0; a < point.Length; a++)
            {
                var middle = 0.0;
                for (var i = 0; i < simplex.Length - 1; i++) middle += simplex[i][a];
                middle /= simplex.Length - 1;
                point[a] = Math.Clamp(worst[a] + way * (middle - worst[a]), axes[a].Low, axes[a].High);
            }
            return point;
        }
    }

    private static void Shrink(Func<double[], double> function, double[][] simplex, double[] values)
    {
        for (var i = 1; i < simplex.Length; i++)
        {
            for (var a = 0; a < simplex[i].Length; a++) simplex[i][a] = (simplex[i][a] + simplex[0][a]) / 2;
            values[i] = function(simplex[i]);
        }
    }

    private static double Width(double[][] simplex)
    {
        var width = 0.0;
        for (var a = 0; a < simplex[0].Length; a++)
            for (var i = 1; i < simplex.Length; i++) width = Math.Max(width, Math.Abs(simplex[i][a] - simplex[0][a]));
        return width;
    }

    private static double Spacing((double Low, double High, int Points) axis) => (axis.High - axis.Low) / (axis.Points - 1);
}
