using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Pettitt's test: ranks before and after a change, and so of any continuous law. See <see cref="ChangeTest"/>.</summary>
/// <remarks>K = max |U_k|, U_k = 2 sum_{i &lt;= k} R_i - k (n + 1). Source: Pettitt (1979), Applied Statistics 28, 126-135.</remarks>
/// <param name="options">The options.</param>
public sealed class Pettitt(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("Pettitt's test: ranks before and after a change, and so of any continuous law.")
    {
        Formula = "K = max |U_k|, U_k = 2 sum_{i<=k} R_i - k (n + 1)",
        Source = "Pettitt (1979), Applied Statistics 28, 126-135",
        Conventions = ["Pettitt: equal values share the mean of their ranks; of several places the first. p exactly from all orders of up to 12 values, ties and all; above, from tables.", Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => PettittStatistic.Of(values);

    private protected override double P(double statistic, ReadOnlySpan<double> values) => PettittLaw.P(statistic, values);
}
