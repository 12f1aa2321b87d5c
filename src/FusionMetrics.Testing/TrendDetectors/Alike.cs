using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Compares what is found in two series of different unit or zero.</summary>
internal static class Alike
{
    /// <summary>The first difference in the verdict, S, z, p and tau, which have no unit; null where there is none.</summary>
    public static string? Difference(ITrendDetector detector, Series series, Series other)
    {
        var (before, after) = (series.FoundBy(detector), other.FoundBy(detector));
        return before.Verdict == after.Verdict
            ? Rounding.Difference("of S, z, p, tau: number", Unitless(before), Unitless(after))
            : $"{before.Verdict}, and then {after.Verdict}";
    }

    private static double[] Unitless(TrendFinding finding) => [finding.S, finding.Z, finding.P, finding.Tau];
}
