using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The largest F of one change of level (supF). See <see cref="ChangeTest"/>.</summary>
/// <remarks>max_k (RSS_0 - RSS_k) / (RSS_k / (n - 2)), at least 15 % of the values on either side. Source: Andrews (1993), Econometrica 61, 821-856.</remarks>
/// <param name="options">The options.</param>
public sealed class LevelShiftTest(BreakOptions options) : ChangeTest(options)
{
    private const double Trimming = 0.15;

    internal static MethodDescription Description { get; } = new("The largest F of one change of level (supF).")
    {
        Formula = "max_k (RSS_0 - RSS_k) / (RSS_k / (n - 2)), at least 15 % of the values on either side",
        Source = "Andrews (1993), Econometrica 61, 821-856",
        Conventions = ["supF: 15 % of the values, rounded down, and at least one, are trimmed on either side.", Law, Interval],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override ChangeStatistic Examine(ReadOnlySpan<double> values) => LevelShift.Of(values, Trimming);

    private protected override double P(double statistic, ReadOnlySpan<double> values) => ChangeLaw.LevelShift.P(statistic, values.Length);
}
