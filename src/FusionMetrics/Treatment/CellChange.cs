namespace FusionMetrics.Treatment;

/// <summary>One cell that a treatment changed.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="From">The value before; NaN if it was missing.</param>
/// <param name="To">The value after.</param>
/// <param name="Reason">Why, in a few words: <c>linear between 2004 and 2007</c>.</param>
public sealed record CellChange(string Region, Period Period, string Indicator, double From, double To, string Reason);
