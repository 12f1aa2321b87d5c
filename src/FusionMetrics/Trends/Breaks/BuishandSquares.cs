using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Buishand's sum of squared adjusted partial sums. See <see cref="ChangeTest"/>.</summary>
/// <remarks>U = sum (S_k / s)^2 / (n (n + 1)), S_k = sum_{i &lt;= k} (x_i - mean). Source: Buishand (1984), Journal of Hydrology 73, 51-69.</remarks>
/// <param name="options">The options.</param>
public sealed class BuishandSquares(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("Buishand's sum of squared adjusted partial sums.")
    {
        Formula = "U = sum (S_k / s)^2 / (n (n + 1)), S_k = sum_{i<=k} (x_i - mean)",
        Source = "Buishand (1984), Journal of Hydrology 73, 51-69",
        Conventions = ["Buishand: s with n - 1.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => new PartialSums(values).U();

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.BuishandU.P(statistic, values.Length);
}
