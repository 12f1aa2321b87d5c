using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>What readers of the table of breaks may rely on.</summary>
internal sealed class ProperNumbers() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.numbers",
    "p lies in [0, 1] or is NaN; levels and slopes are finite or NaN.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials()
        => BrokenSeries.All.Select(series => Try(series.Case, detector => Breach(series.FoundBy(detector))));

    private static string? Breach(BreakFinding finding)
    {
        if (finding.P is < 0 or > 1) return FormattableString.Invariant($"p = {finding.P:R}");
        foreach (var (name, value) in finding.Breaks.SelectMany(BreakRuns.Numbers))
            if (double.IsInfinity(value)) return FormattableString.Invariant($"{name} is {value}");
        return null;
    }
}
