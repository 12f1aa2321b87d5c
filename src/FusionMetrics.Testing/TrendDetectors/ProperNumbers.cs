using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>What readers of the table of trends may rely on.</summary>
internal sealed class ProperNumbers() : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.numbers",
    "Each number of a finding is finite or NaN; p lies in [0, 1], tau in [-1, 1], and the variance is not negative.")
{
    // Tau is a quotient with a root below it, which may round.
    private const double MostTau = 1 + 1e-12;

    public override IEnumerable<Trial<ITrendDetector>> Trials()
        => SampleSeries.All.Select(series => Try(series.Case, detector => Breach(series.FoundBy(detector))));

    private static string? Breach(TrendFinding finding)
    {
        foreach (var (name, value) in TrendRuns.Numbers(finding))
            if (double.IsInfinity(value)) return FormattableString.Invariant($"{name} = {value}");
        if (finding.P is < 0 or > 1) return FormattableString.Invariant($"p = {finding.P:R}");
        if (finding.Tau is < -MostTau or > MostTau) return FormattableString.Invariant($"tau = {finding.Tau:R}");
        return finding.Variance < 0 ? FormattableString.Invariant($"a variance of {finding.Variance:R}") : null;
    }
}
