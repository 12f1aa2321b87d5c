using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>What a test found of a series of a region.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Test">The id of the test.</param>
/// <param name="Finding">What it found.</param>
public sealed record TrendTestRow(string Region, string Series, string Test, TrendFinding Finding);
