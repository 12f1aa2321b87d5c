using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The standard normal homogeneity test (SNHT). See <see cref="ChangeTest"/>.</summary>
/// <remarks>T = max_k [k mean_1^2 + (n - k) mean_2^2] of standardised values. Source: Alexandersson (1986), Journal of Climatology 6, 661-675.</remarks>
/// <param name="options">The options.</param>
public sealed class HomogeneityTest(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("The standard normal homogeneity test (SNHT).")
    {
        Formula = "T = max_k [k mean_1^2 + (n - k) mean_2^2] of standardised values",
        Source = "Alexandersson (1986), Journal of Climatology 6, 661-675",
        Conventions = ["SNHT: standardised by s with n - 1.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => new PartialSums(values).T();

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.Snht.P(statistic, values.Length);
}
