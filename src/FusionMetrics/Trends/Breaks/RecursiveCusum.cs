using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Cumulative sums of recursive residuals. See <see cref="ChangeTest"/>.</summary>
/// <remarks>max |W_k| / (1 + 2 k / (n - 1)), w_i = (x_i - mean of those before) / sqrt(1 + 1 / (i - 1)). Source: Brown, Durbin and Evans (1975), Journal of the Royal Statistical Society B 37, 149-192.</remarks>
/// <param name="options">The options.</param>
public sealed class RecursiveCusum(BreakOptions options) : ChangeTest(options)
{
    internal static MethodDescription Description { get; } = new("Cumulative sums of recursive residuals.")
    {
        Formula = "max |W_k| / (1 + 2 k / (n - 1)), w_i = (x_i - mean of those before) / sqrt(1 + 1 / (i - 1))",
        Source = "Brown, Durbin and Evans (1975), Journal of the Royal Statistical Society B 37, 149-192",
        Conventions = ["Recursive residuals: their deviation about their mean, with n - 2; the place of a break is that of least squares.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => new(RecursiveResiduals.Of(values), new PartialSums(values).T().Position);

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.RecursiveCusum.P(statistic, values.Length);
}
