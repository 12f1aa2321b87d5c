using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>From the last value on by the median change, which a jump does not move.</summary>
/// <remarks>
/// x_(n+h) = x_n + h b, b the median of the changes; standard error s sqrt(h + h^2 pi / (2 (n - 1))), s^2 the mean square of the changes about b, and pi / 2 by how much the variance of a median
/// is that of a mean.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class MedianDrift(ForecastOptions options) : EvenForecaster(options, "median-drift")
{
    private const double VarianceOfMedian = Math.PI / 2;

    internal static MethodDescription Description { get; } = new("From the last value on by the median change a step.")
    {
        Formula = "x_(n+h) = x_n + h b, b = median of x_t - x_(t-1)",
        Source = "the random walk with drift with a median in the place of the mean",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => 3;

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var median = Median.Of(RandomWalk.Changes(series.Values));
        return RandomWalk.Predict(series, median, median, VarianceOfMedian, horizon, "random walk with median drift");
    }
}
