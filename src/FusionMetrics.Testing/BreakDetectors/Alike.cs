using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Compares what is found in two series that should have the same breaks.</summary>
internal static class Alike
{
    /// <summary>The first difference in the verdict and the places; null where there is none.</summary>
    public static string? PlaceDifference(BreakFinding before, BreakFinding after)
    {
        if (before.Verdict != after.Verdict) return $"{before.Verdict}, and then {after.Verdict}";
        var (places, others) = (Places(before), Places(after));
        return places == others ? null : $"breaks after {places} values, and then after {others}";
    }

    /// <summary>The first difference in the verdict, the places, the statistic and p; null where there is none.</summary>
    public static string? Difference(IBreakDetector detector, Series series, Series other)
    {
        var (before, after) = (series.FoundBy(detector), other.FoundBy(detector));
        return PlaceDifference(before, after) ?? Rounding.Difference("of statistic, p: number", [before.Statistic, before.P], [after.Statistic, after.P]);
    }

    private static string Places(BreakFinding finding) => string.Join(", ", finding.Breaks.Select(found => found.Position));
}
