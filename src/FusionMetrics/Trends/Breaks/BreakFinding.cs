namespace FusionMetrics.Trends.Breaks;

/// <summary>What a break detector found in one series. A number that it does not have is NaN, and an empty cell in the outputs.</summary>
/// <param name="Count">The number of values.</param>
/// <param name="Verdict">The conclusion.</param>
public sealed record BreakFinding(int Count, BreakVerdict Verdict)
{
    /// <summary>The statistic of the detector; infinite where levels leave nothing unexplained.</summary>
    public double Statistic { get; init; } = double.NaN;

    /// <summary>The probability of a statistic at least as large in a series without a break, from 0 to 1.</summary>
    public double P { get; init; } = double.NaN;

    /// <summary>The breaks in the order of time; none where the verdict is another.</summary>
    public IReadOnlyList<Break> Breaks { get; init; } = [];
}
