namespace FusionMetrics.Screening;

/// <summary>A value beyond Tukey's fences.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Value">The value, as it is.</param>
/// <param name="Fence">The fence that it is beyond.</param>
/// <param name="Beyond">How many interquartile ranges it is beyond the fence; NaN where the quartiles are the same, or so near that the number is beyond the range of doubles.</param>
public sealed record OutlierRow(string Region, Period Period, string Indicator, double Value, double Fence, double Beyond);
