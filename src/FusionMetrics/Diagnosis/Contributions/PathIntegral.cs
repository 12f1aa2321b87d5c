using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// Contributions along the straight line between two rows of normalised values (Aumann and Shapley 1974): c_j = (z1_j - z0_j) integral over t
/// from 0 to 1 of df/dz_j (z0 + t (z1 - z0)).
/// </summary>
internal static class PathIntegral
{
    private const double Enough = 1e-13;
    private const double Most = 1e-10;

    // The finest are for lines that start all but at 0: an index of 1e-80 is nearly, and not quite, an end of the domain.
    private static readonly DoubleExponential[] Rules = [.. new[] { 8, 16, 32, 64, 128, 256 }.Select(points => new DoubleExponential(1.0 / points))];

    /// <summary>The contribution of each indicator; null where the integral does not converge to a sum that is the difference.</summary>
    /// <param name="function">The score.</param>
    /// <param name="from">The normalised values where the line starts.</param>
    /// <param name="to">Those where it ends.</param>
    /// <param name="difference">The difference of the scores there.</param>
    /// <param name="size">The size of the scores, for what counts as equal.</param>
    public static double[]? Contributions(FrameFunction function, double[] from, double[] to, double difference, double size)
    {
        double[]? before = null;
        foreach (var rule in Rules)
        {
            var found = ByRule(function, from, to, rule);
            if (before is not null && IsWithin(found, before, difference, Enough * size)) return found;
            if (rule == Rules[^1]) return IsWithin(found, before!, difference, Most * size) ? found : null;
            before = found;
        }
        return null;
    }

    private static bool IsWithin(double[] found, double[] before, double difference, double tolerance)
    {
        var sum = DoubleDouble.Zero;
        for (var j = 0; j < found.Length; j++)
        {
            if (Math.Abs(found[j] - before[j]) > tolerance) return false;
            sum += found[j];
        }
        return Math.Abs((sum - difference).ToDouble()) <= tolerance;
    }

    private static double[] ByRule(FrameFunction function, double[] from, double[] to, DoubleExponential rule)
    {
        var (points, columns) = (rule.Points.Length, from.Length);
        var (z, gradient, scores) = (new double[columns * points], new double[columns * points], new double[points]);
        for (var j = 0; j < columns; j++)
        {
            var way = to[j] - from[j];
            // From the nearer end, so that the distance from it keeps its digits.
            for (var i = 0; i < points; i++) z[j * points + i] = rule.Points[i] < 0.5 ? from[j] + rule.Points[i] * way : to[j] - rule.Rests[i] * way;
        }
        function.Differentiate(new RowBlock(z, columns, points, points), scores, gradient);
        var contributions = new double[columns];
        for (var j = 0; j < columns; j++)
        {
            var (sum, way) = (DoubleDouble.Zero, to[j] - from[j]);
            if (way == 0) continue;
            for (var i = 0; i < points; i++)
            {
                // A score that is 0 all along the line has no derivative and needs none. Elsewhere, what is left out shows in the sum.
                if (double.IsFinite(gradient[j * points + i])) sum += rule.Weights[i] * gradient[j * points + i];
            }
            contributions[j] = (sum * way).ToDouble();
        }
        return contributions;
    }
}
