using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Outlook;

/// <summary>What a break detector found.</summary>
/// <param name="Test">The id of the detector.</param>
/// <param name="Finding">What it found.</param>
public sealed record ExaminedBreak(string Test, BreakFinding Finding);
