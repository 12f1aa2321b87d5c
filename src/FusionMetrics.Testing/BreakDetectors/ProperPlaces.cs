using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>A break that nobody can find in the series is of no use.</summary>
internal sealed class ProperPlaces() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.places",
    "There are breaks where the verdict says so and nowhere else; each lies after the one before and between two values, at their times, within its interval.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials()
        => BrokenSeries.All.Select(series => Try(series.Case, detector => Breach(series, series.FoundBy(detector))));

    private static string? Breach(Series series, BreakFinding finding)
    {
        if ((finding.Verdict == BreakVerdict.Break) != finding.Breaks.Count > 0) return $"{finding.Breaks.Count} breaks, and the verdict {finding.Verdict}";
        var (before, last) = (0, series.Values.Length - 1);
        foreach (var found in finding.Breaks)
        {
            if (found.Position <= before || found.Position > last) return $"a break after {found.Position} values, after one after {before}, of {series.Values.Length}";
            if (found.Lower < 1 || found.Lower > found.Position || found.Upper < found.Position || found.Upper > last)
                return $"a break after {found.Position} values, the interval from {found.Lower} to {found.Upper}";
            if (!found.LastBefore.Equals(series.Times[found.Position - 1]) || !found.FirstAfter.Equals(series.Times[found.Position]))
                return FormattableString.Invariant($"a break after {found.Position} values, between {found.LastBefore} and {found.FirstAfter}");
            before = found.Position;
        }
        return null;
    }
}
