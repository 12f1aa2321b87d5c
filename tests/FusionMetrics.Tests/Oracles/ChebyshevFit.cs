namespace FusionMetrics.Tests.Oracles;

/// <summary>
/// The polynomial that meets a function at the Chebyshev points of an interval: within a small factor of the best polynomial of its
/// degree, and the same whoever computes it. The coefficients in the kernels were made by this class.
/// </summary>
public static class ChebyshevFit
{
    /// <summary>The coefficients, lowest power first, each rounded to a double.</summary>
    public static double[] Coefficients(Func<BigReal, BigReal> function, BigReal from, BigReal to, int count)
    {
        var points = Enumerable.Range(0, count).Select(i => Point(from, to, 2 * i + 1, 2 * count)).ToArray();
        var differences = points.Select(function).ToArray();
        for (var order = 1; order < count; order++)
            for (var i = count - 1; i >= order; i--)
                differences[i] = (differences[i] - differences[i - 1]) / (points[i] - points[i - order]);
        return [.. Expand(points, differences).Select(c => c.ToDouble())];
    }

    /// <summary>The largest |polynomial - function| on a fine grid, relative to the function.</summary>
    public static double LargestRelativeError(double[] coefficients, Func<BigReal, BigReal> function, BigReal from, BigReal to)
        => Enumerable.Range(0, 401).Max(i =>
        {
            var x = from + (to - from) * i / 400;
            return function(x).RelativeError(coefficients.Reverse().Aggregate(BigReal.Zero, (sum, c) => sum * x + c));
        });

    // Newton's form, multiplied out from the inside.
    private static BigReal[] Expand(BigReal[] points, BigReal[] differences)
    {
        var powers = new BigReal[points.Length];
        for (var i = points.Length - 1; i >= 0; i--)
        {
            for (var k = powers.Length - 1; k > 0; k--) powers[k] = powers[k - 1] - points[i] * powers[k];
            powers[0] = differences[i] - points[i] * powers[0];
        }
        return powers;
    }

    private static BigReal Point(BigReal from, BigReal to, int numerator, int denominator)
        => (from + to + (to - from) * Cosine(BigReal.Pi * numerator / denominator)).Scaled(-1);

    private static BigReal Cosine(BigReal angle)
    {
        var sum = BigReal.Zero;
        var term = BigReal.One;
        for (var n = 2; n < 140; n += 2)
        {
            sum += term;
            term = -term * angle * angle / (n * (n - 1));
        }
        return sum;
    }
}
