using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A break detector that does what a test says.</summary>
internal sealed class FakeBreakDetector(FakeBreakDetector.Detection detect) : IBreakDetector
{
    public delegate BreakFinding Detection(TimeSeries series);

    public BreakFinding Detect(TimeSeries series) => detect(series);

    /// <summary>A detector that changes what the sound one found.</summary>
    public static FakeBreakDetector But(Func<BreakFinding, BreakFinding> change) => new(series => change(Sound(series)));

    /// <summary>A detector that changes the first break that the sound one found.</summary>
    public static FakeBreakDetector ButBreak(Func<Break, Break> change)
        => But(finding => finding.Breaks.Count == 0 ? finding : finding with { Breaks = [change(finding.Breaks[0])] });

    /// <summary>A break before the last of four values or more where it differs from the first: keeps every promise.</summary>
    public static BreakFinding Sound(TimeSeries series)
    {
        var n = series.Count;
        if (n < 4) return new(n, BreakVerdict.TooShort);
        return series.Values[^1] == series.Values[0]
            ? new(n, BreakVerdict.NoBreak) { P = 1 }
            : new(n, BreakVerdict.Break) { P = 0, Breaks = [new Break(n - 1, series.Times[^2], series.Times[^1]) { Lower = 1, Upper = n - 1 }] };
    }
}
