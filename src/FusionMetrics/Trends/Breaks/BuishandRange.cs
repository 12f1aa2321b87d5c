using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Buishand's range of adjusted partial sums. See <see cref="ChangeTest"/>.</summary>
/// <remarks>R = (max S_k - min S_k) / (s sqrt n), S_k = sum_{i &lt;= k} (x_i - mean). Source: Buishand (1982), Journal of Hydrology 58, 11-27.</remarks>
/// <param name="options">The options.</param>
public sealed class BuishandRange(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("Buishand's range of adjusted partial sums.")
    {
        Formula = "R = (max S_k - min S_k) / (s sqrt n), S_k = sum_{i<=k} (x_i - mean)",
        Source = "Buishand (1982), Journal of Hydrology 58, 11-27",
        Conventions = ["Buishand: s with n - 1.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => new PartialSums(values).R();

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.BuishandR.P(statistic, values.Length);
}
