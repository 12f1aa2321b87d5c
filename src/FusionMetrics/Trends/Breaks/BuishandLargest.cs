using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Buishand's largest adjusted partial sum, which is also that of least-squares residuals (OLS-CUSUM). See <see cref="ChangeTest"/>.</summary>
/// <remarks>Q = max |S_k| / (s sqrt n), S_k = sum_{i &lt;= k} (x_i - mean). Source: Buishand (1982), Journal of Hydrology 58, 11-27; Ploberger and Kraemer (1992), Econometrica 60, 271-285.</remarks>
/// <param name="options">The options.</param>
public sealed class BuishandLargest(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("Buishand's largest adjusted partial sum, which is also that of least-squares residuals (OLS-CUSUM).")
    {
        Formula = "Q = max |S_k| / (s sqrt n), S_k = sum_{i<=k} (x_i - mean)",
        Source = "Buishand (1982), Journal of Hydrology 58, 11-27; Ploberger and Kraemer (1992), Econometrica 60, 271-285",
        Conventions = ["Buishand: s with n - 1.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => new PartialSums(values).Q();

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.BuishandQ.P(statistic, values.Length);
}
