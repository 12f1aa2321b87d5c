using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Trends;

/// <summary>What one break detector found in one series of many.</summary>
/// <param name="Finding">What it found, by p as it is.</param>
/// <param name="AdjustedP">p adjusted for the number of series; NaN where the series was too short.</param>
public sealed record SeriesBreak(BreakFinding Finding, double AdjustedP);
