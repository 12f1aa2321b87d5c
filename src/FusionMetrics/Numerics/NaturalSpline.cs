namespace FusionMetrics.Numerics;

/// <summary>
/// The functions that natural cubic splines are made of, over some values: cubic between knots, straight beyond the outer ones. Knots at the 5th, 35th, 65th and 95th percentile (Harrell 2001,
/// Regression Modeling Strategies, section 2.4.5), so that there are three functions beside the constant.
/// </summary>
internal static class NaturalSpline
{
    private static readonly int[] Percentiles = [5, 35, 65, 95];

    // What is left of a function by those before it, relative to what it was, where it is made of them but for rounding.
    private const double Dependent = 1e-8;

    /// <summary>The functions at each value, orthogonal to one another and to the constant, of length 1; fewer where the values are of few kinds.</summary>
    /// <param name="values">Finite numbers, not all the same, of moderate size.</param>
    public static double[][] Basis(double[] values)
    {
        var knots = Knots(values);
        var basis = new List<double[]>();
        foreach (var function in (double[][])[values, .. knots[..^Math.Min(2, knots.Length)].Select(knot => Array.ConvertAll(values, x => Bend(x, knot, knots)))])
            if (Remainder(function, basis) is { } remainder) basis.Add(remainder);
        return [.. basis];
    }

    // Percentiles by the inverse of the distribution function, the mean of two where it is flat: every value given twice changes nothing.
    private static double[] Knots(double[] values)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return [.. Percentiles.Select(Percentile).Distinct()];

        double Percentile(int percent)
        {
            var (below, rest) = Math.DivRem((long)sorted.Length * percent, 100);
            return rest > 0 ? sorted[below] : (sorted[below - 1] + sorted[below]) / 2;
        }
    }

    // Cubic from its knot on; straight beyond the last knot (Hastie, Tibshirani and Friedman 2009, equation 5.5).
    private static double Bend(double x, double knot, double[] knots) => Cubic(x, knot, knots[^1]) - Cubic(x, knots[^2], knots[^1]);

    private static double Cubic(double x, double knot, double last) => (Cube(x - knot) - Cube(x - last)) / (last - knot);

    private static double Cube(double x) => x > 0 ? x * x * x : 0;

    // What is left of a function by the constant and the functions before it, scaled to length 1; null where nothing is. Twice, because rounding leaves something of them the first time.
    private static double[]? Remainder(double[] function, List<double[]> basis)
    {
        var rest = VectorProducts.Centred(function);
        var length = VectorProducts.Length(rest);
        if (length == 0) return null;
        for (var time = 0; time < 2; time++)
        {
            foreach (var other in basis)
            {
                var share = VectorProducts.Of(rest, other);
                for (var i = 0; i < rest.Length; i++) rest[i] = Math.FusedMultiplyAdd(-share, other[i], rest[i]);
            }
            rest = VectorProducts.Centred(rest);
        }
        var left = VectorProducts.Length(rest);
        return left > Dependent * length ? Array.ConvertAll(rest, x => x / left) : null;
    }
}
