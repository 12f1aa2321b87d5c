namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// A stationary series z_t = phi z_(t-1) + e_t + theta e_(t-1) about a mean: its exact likelihood, by the errors of the best forecasts of one step (innovations), whose variances are r_t in those of e.
/// </summary>
/// <remarks>Source: Brockwell and Davis (1991), Time Series: Theory and Methods, 2nd edition, example 5.3.3 and (8.7.4).</remarks>
internal readonly record struct StationaryModel(double Phi, double Theta)
{
    /// <summary>Forecasts the values one after another. The best mean is that by generalised least squares: innovations are linear in it.</summary>
    public StationaryRun Run(ReadOnlySpan<double> values, SeriesMean mean)
    {
        var (phi, theta) = (Phi, Theta);
        var r = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi);
        // Of the values, and of a series of ones.
        var (next, nextOne, squares, cross, ones, determinant) = (0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        foreach (var value in values)
        {
            var (u, one, weight) = (value - next, 1 - nextOne, 1 / r);
            squares += u * u * weight;
            cross += u * one * weight;
            ones += one * one * weight;
            determinant *= r;
            (next, nextOne) = (phi * value + theta * weight * u, phi + theta * weight * one);
            r = 1 + theta * theta - theta * theta * weight;
        }
        var average = mean == SeriesMean.Estimated ? cross / ones : 0;
        return new(average, Math.Max(0, squares - average * cross), determinant, next - average * nextOne);
    }

    /// <summary>How much an error still counts some steps later.</summary>
    public double Gain(int steps)
    {
        if (steps == 0) return 1;
        var gain = Phi + Theta;
        for (var j = 1; j < steps; j++) gain *= Phi;
        return gain;
    }
}
