using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The Theta method: simple exponential smoothing, with half the slope of the line through the values.</summary>
/// <remarks>
/// x_(n+h) = l_n + b / 2 (h - 1 + 1 / alpha - (1 - alpha)^n / alpha). Sources: Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16, 521-530; in this form Hyndman and Billah
/// (2003), the same 19, 287-290.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Theta(ForecastOptions options) : EvenForecaster(options, "theta")
{
    internal static MethodDescription Description { get; } = new("Simple exponential smoothing, with half the slope of the line through the values.")
    {
        Formula = "x_(n+h) = l_n + b / 2 (h - 1 + 1 / alpha - (1 - alpha)^n / alpha), b the slope by least squares",
        Source = "Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16, 521-530; Hyndman and Billah (2003), the same 19, 287-290",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => SmoothingFit.LeastCount(SmoothingSlope.None);

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var level = SmoothingFit.To(series.Values, SmoothingSlope.None).Predict(series.Observed, horizon);
        var (alpha, half, left) = (level.Figures[0].Value, Slope(series.Values) / 2, 1.0);
        for (var i = 0; i < series.Values.Length; i++) left *= 1 - alpha;
        for (var h = 0; h < horizon; h++) level.Means[h] += half * (h + (1 - left) / alpha);
        return level with { Model = "Theta" };
    }

    private static double Slope(double[] values)
    {
        var (middle, products) = ((values.Length - 1) / 2.0, 0.0);
        for (var i = 0; i < values.Length; i++) products += (i - middle) * values[i];
        double n = values.Length;
        return 12 * products / (n * (n * n - 1));
    }
}
