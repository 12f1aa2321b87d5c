using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Exponential smoothing with no slope, a straight or a damped one, whichever the corrected criterion of Akaike prefers.</summary>
/// <remarks>Source: Hyndman, Koehler, Snyder and Grose (2002), International Journal of Forecasting 18, 439-454. Errors are additive, so that another zero of the values changes nothing.</remarks>
/// <param name="options">The options.</param>
public sealed class Ets(ForecastOptions options) : EvenForecaster(options, "ets")
{
    internal static MethodDescription Description { get; } = new("Exponential smoothing with no slope, a straight or a damped one, chosen by AICc.")
    {
        Formula = "the least of n ln(sum e^2) + 2 k + 2 k (k + 1) / (n - k - 1) among ETS(A,N,N), ETS(A,A,N) and ETS(A,Ad,N), k = 3, 5, 6",
        Source = "Hyndman, Koehler, Snyder and Grose (2002), International Journal of Forecasting 18, 439-454",
        Conventions = ["Errors are additive only.", "0.0001 <= alpha <= 0.9999, beta <= alpha, 0.8 <= phi <= 0.98."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private static readonly SmoothingSlope[] Slopes = [SmoothingSlope.None, SmoothingSlope.Straight, SmoothingSlope.Damped];

    private protected override int LeastCount => SmoothingFit.LeastCount(SmoothingSlope.None);

    private protected override Prediction Predict(EvenSeries series, int horizon) => Slopes
        .Where(slope => series.Observed >= SmoothingFit.LeastCount(slope))
        .Select(slope => SmoothingFit.To(series.Values, slope))
        .MinBy(fit => fit.Aicc)!.Predict(series.Observed, horizon);
}
