using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Compares verdicts of a series and of its opposite.</summary>
internal static class Opposite
{
    /// <summary>What is wrong where one verdict is not the opposite of the other.</summary>
    public static string? Difference(ITrendDetector detector, Series series, Series opposite)
    {
        var (verdict, other) = (series.FoundBy(detector).Verdict, opposite.FoundBy(detector).Verdict);
        return other == Of(verdict) ? null : $"{verdict}, and the other way round {other}";
    }

    private static Verdict Of(Verdict verdict) => verdict switch
    {
        Verdict.Increasing => Verdict.Decreasing,
        Verdict.Decreasing => Verdict.Increasing,
        _ => verdict,
    };
}
