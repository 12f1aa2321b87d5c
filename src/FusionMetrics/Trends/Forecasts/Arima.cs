using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>ARIMA models of small orders: differences by a test of stationarity, and p, q of 0 and 1, with a mean or without, by AICc.</summary>
/// <remarks>
/// Sources: Box and Jenkins (1970); the exact likelihood by innovations, Brockwell and Davis (1991), 8.7; choice as in Hyndman and Khandakar (2008), Journal of Statistical Software 27(3), over all models of
/// these orders.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Arima(ForecastOptions options) : EvenForecaster(options, "arima")
{
    internal static MethodDescription Description { get; } = new("ARIMA(p,d,q), p and q at most 1, with a mean or drift or without, chosen by AICc.")
    {
        Formula = "(1 - phi B) ((1 - B)^d x_t - c) = (1 + theta B) e_t, by exact likelihood; d = 0, 1, 2 by the KPSS test at 5 %; c for d = 0, c or none for d = 1, none for d = 2",
        Source = "Box and Jenkins (1970); Hyndman and Khandakar (2008), Journal of Statistical Software 27(3); likelihood: Brockwell and Davis (1991), 8.7",
        Conventions = ["-0.99 <= phi, theta <= 0.99."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private static readonly (int P, int Q)[] Orders = [(0, 0), (1, 0), (0, 1), (1, 1)];

    private protected override int LeastCount => 6;

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var (values, differences) = Stationarity.Reached(series.Values);
        SeriesMean[] means = differences switch
        {
            0 => [SeriesMean.Estimated],
            1 => [SeriesMean.Zero, SeriesMean.Estimated],
            _ => [SeriesMean.Zero],
        };
        var fits = from mean in means from orders in Orders select ArimaFit.To(values, differences, orders, mean);
        return fits.MinBy(fit => fit.Aicc)!.Predict(series.Values, series.Observed, horizon);
    }
}
