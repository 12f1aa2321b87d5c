using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>One region with an odd series must not stop the evaluation of all.</summary>
internal sealed class Defined() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.defined",
    "Every series of finite values has a finding, from no value on; nothing is thrown.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => BrokenSeries.All.Select(series => Try(series.Case, detector =>
    {
        var verdict = BreakVerdict.NoBreak;
        var refusal = Acceptance.Refusal(() => verdict = series.FoundBy(detector).Verdict);
        return refusal ?? (Enum.IsDefined(verdict) ? null : "a verdict that there is not");
    }));
}
