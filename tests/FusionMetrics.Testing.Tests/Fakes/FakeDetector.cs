using FusionMetrics.Trends;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A trend detector that does what a test says.</summary>
internal sealed class FakeDetector(FakeDetector.Detection detect) : ITrendDetector
{
    public delegate TrendFinding Detection(TimeSeries series);

    public TrendFinding Detect(TimeSeries series) => detect(series);

    /// <summary>A detector that changes what the sound one found.</summary>
    public static FakeDetector But(Func<TrendFinding, TrendFinding> change) => new(series => change(Sound(series)));

    /// <summary>Compares the last value with the first: keeps every promise.</summary>
    public static TrendFinding Sound(TimeSeries series) => series.Count < 2
        ? new TrendFinding(series.Count, Verdict.TooShort)
        : new TrendFinding(series.Count, VerdictOf(series.Values[^1] - series.Values[0]));

    public static Verdict VerdictOf(double rise) => rise > 0 ? Verdict.Increasing : rise < 0 ? Verdict.Decreasing : Verdict.NoTrend;
}
