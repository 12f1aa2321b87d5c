using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Nothing changes where nothing changes.</summary>
internal sealed class NoneInConstant() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.none-in-constant", "A constant series has no break.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => [Try(SampleSeries.Constant.Case, detector
        => SampleSeries.Constant.FoundBy(detector).Verdict is BreakVerdict.Break and var verdict ? $"{verdict}" : null)];
}
