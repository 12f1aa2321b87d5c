using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenForecasterTests
{
    internal static Dictionary<string, IForecaster> Broken { get; } = new()
    {
        ["forecast.defined"] = new FakeForecaster((series, horizon) => series.Count == 1 ? throw new InvalidOperationException("Never.") : FakeForecaster.Sound(series, horizon)),
        ["forecast.count"] = FakeForecaster.But(forecast => forecast with { Count = forecast.Count + 1 }),
        ["forecast.points"] = FakeForecaster.But(forecast => forecast with { Points = [.. forecast.Points.SkipLast(1)] }),
        // A series by which no other promise is tried than those to the bit.
        ["forecast.numbers"] = new FakeForecaster((series, horizon) => FakeForecaster.Sound(series, horizon) is var forecast && series.Count == 200
            ? forecast with { Points = [.. forecast.Points.Select(point => point with { Low = point.High, High = point.Low })] }
            : forecast),
        ["forecast.probability"] = FakeForecaster.ButPoints(point => point with { High = point.High + (point.High - point.Value) }),
        ["forecast.pure"] = Impure(),
        ["forecast.culture-free"] = FakeForecaster.But(forecast => forecast with { Figures = [new("number", Culture.Number)] }),
        ["forecast.thread-safe"] = Racing(),
        ["forecast.horizon"] = new FakeForecaster((series, horizon) => Widened(FakeForecaster.Sound(series, horizon), horizon)),
        ["forecast.constant"] = new FakeForecaster((series, horizon) => FakeForecaster.Sound(series, horizon) is var forecast && forecast.Verdict == ForecastVerdict.Constant
            ? forecast with { Points = [.. forecast.Points.Select(point => FakeForecaster.Moved(point, forecast.Points[0].Value))] }
            : forecast),
        ["forecast.calendar"] = new FakeForecaster((series, horizon) => series.Count > 2 && series.Times[0] < 1000
            ? FakeForecaster.Sound(series, horizon) with { Verdict = ForecastVerdict.Constant }
            : FakeForecaster.Sound(series, horizon)),
        ["forecast.unit-invariant"] = new FakeForecaster((series, horizon) => FakeForecaster.Sound(series, horizon) is var forecast && forecast.Verdict == ForecastVerdict.Forecast
            ? forecast with { Points = [.. forecast.Points.Select(point => FakeForecaster.Moved(point, 1))] }
            : forecast),
        ["forecast.shift-invariant"] = new FakeForecaster((series, horizon) => FakeForecaster.Sound(series, horizon) is var forecast && forecast.Verdict == ForecastVerdict.Forecast
            ? forecast with { Points = [.. forecast.Points.Select(point => FakeForecaster.Moved(point, Math.Clamp(0.1 * point.Value, -1e200, 1e200)))] }
            : forecast),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_forecaster_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void Points_that_go_on_too_far_are_caught()
        => Conformance.Check(FakeForecaster.But(forecast => forecast with { Points = [.. forecast.Points, .. forecast.Points.TakeLast(1)] })).Select(v => v.Promise.Id).Should().Contain("forecast.points");

    // The whole law wider by the horizon, so that the interval and its law still agree.
    private static Forecast Widened(Forecast forecast, int horizon) => forecast with
    {
        Points = [.. forecast.Points.Select(point => new ForecastPoint(point.Step, point.Time, point.Law with { Scale = point.Law.Scale / horizon })
        {
            Low = point.Value - (point.Value - point.Low) / horizon,
            High = point.Value + (point.High - point.Value) / horizon,
        })],
    };

    private static FakeForecaster Impure()
    {
        var calls = 0;
        return FakeForecaster.But(forecast => forecast with { Figures = [new("calls", calls++)] });
    }

    private static FakeForecaster Racing()
    {
        var race = new Race<int>();
        return FakeForecaster.But(forecast => forecast with { Figures = [new("count", race.Through(forecast.Count))] });
    }
}
