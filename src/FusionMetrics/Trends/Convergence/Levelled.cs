namespace FusionMetrics.Trends.Convergence;

/// <summary>Numbers that differ by rounding alone, made the same: a test would take what rounding leaves for errors, and find anything in them.</summary>
internal static class Levelled
{
    // Logarithms of values that were rounded once, and their difference, are off by less.
    private const double Rounding = 1e-15;

    /// <summary>The numbers; the first for all where no two differ by more than rounding.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="size">How large the numbers are that they were computed from, and 1 for the rounding of their arguments.</param>
    public static double[] Of(double[] values, double size)
        => values.Length > 0 && values.Max() - values.Min() <= Rounding * size ? Array.ConvertAll(values, _ => values[0]) : values;
}
