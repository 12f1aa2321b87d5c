namespace FusionMetrics.Trends.Breaks;

/// <summary>How strongly a series speaks for a change of its level, and where.</summary>
/// <param name="Value">The statistic; NaN where all values are the same.</param>
/// <param name="Position">How many values come before the change; of several the first.</param>
internal readonly record struct ChangeStatistic(double Value, int Position);
