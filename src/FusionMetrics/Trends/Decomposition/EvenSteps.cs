namespace FusionMetrics.Trends.Decomposition;

/// <summary>Whether two times or more are evenly spaced.</summary>
internal static class EvenSteps
{
    // Months in years are not exact.
    private const double Tolerance = 1e-6;

    public static bool Has(ReadOnlySpan<double> times)
    {
        var step = (times[^1] - times[0]) / (times.Length - 1);
        for (var i = 1; i < times.Length; i++)
            if (Math.Abs(times[i] - times[i - 1] - step) > Tolerance * step) return false;
        return true;
    }
}
