using System.Text.Json;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Reference;

/// <summary>Forecasts against R (forecast 8.20, stats 4.2.2), and the grey model against its definition.</summary>
public class ForecastCaseTests
{
    // 15 digits.
    private const double Printed = 1e-15;

    private static readonly JsonElement File = ReferenceFile.Json("trend/forecast-cases.json");

    private static readonly Dictionary<string, double[]> Series = File.GetProperty("series").EnumerateArray()
        .ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("values").Numbers());

    public static TheoryData<string> Drifts => [.. Ids("drift-")];

    public static TheoryData<string> Thetas => [.. Ids("theta-")];

    public static TheoryData<string> Smoothed => [.. Ids("ets-aan-")];

    [Fact]
    public void Every_case_is_examined() => (Drifts.Count + Thetas.Count + Smoothed.Count + 3).Should().Be(File.GetProperty("cases").GetArrayLength());

    [Theory]
    [MemberData(nameof(Drifts))]
    public void The_random_walk_with_drift_is_that_of_R(string id)
        => ShouldBe(Case(id), new Drift(new ForecastOptions { Law = IntervalLaw.Normal }), 1e-13);

    // The smoothing weight of R is what its search stopped at.
    [Theory]
    [MemberData(nameof(Thetas))]
    public void Theta_is_that_of_R(string id) => ShouldBe(Case(id), new Theta(new ForecastOptions { Law = IntervalLaw.Normal }), 1e-3);

    [Theory]
    [MemberData(nameof(Smoothed))]
    public void Exponential_smoothing_with_a_slope_is_at_least_as_likely_as_that_of_R(string id)
    {
        var (reference, values) = (Case(id), ValuesOf(Case(id)));
        var fit = SmoothingFit.To(values, SmoothingSlope.Straight);
        fit.Aicc.Should().BeLessThan(reference.GetProperty("expected").GetProperty("aicc").GetDouble() + 0.05);
    }

    [Fact]
    public void Holts_recursion_is_that_of_R()
    {
        var (reference, values) = (Case("holt-fixed-nile"), ValuesOf(Case("holt-fixed-nile")));
        var expected = reference.GetProperty("expected");
        // R takes beta of the change of the level, which is alpha of the error.
        var run = new SmoothingWeights(0.5, 0.5 * 0.3, 1).From(1120, 0, values.AsSpan(2));
        run.Level.Should().BeApproximately(expected.GetProperty("level").GetDouble(), 1e-12 * run.Level);
        run.Slope.Should().BeApproximately(expected.GetProperty("slope").GetDouble(), 1e-12 * -run.Slope);
        run.Squares.Should().BeApproximately(expected.GetProperty("sse").GetDouble(), 1e-13 * run.Squares);
        foreach (var (forecast, printed) in run.Predict(1, 3).Means.Zip(expected.GetProperty("forecast").Numbers())) forecast.Should().BeApproximately(printed, 1e-12 * printed);
    }

    [Fact]
    public void Simple_smoothing_from_the_first_value_is_that_of_R()
    {
        var (reference, values) = (Case("ses-nile"), ValuesOf(Case("ses-nile")));
        var expected = reference.GetProperty("expected");
        var alpha = BoxMinimum.Of(x => Smoothed(x[0]).Squares, (0.0001, 0.9999, 9))[0];
        alpha.Should().BeApproximately(expected.GetProperty("alpha").GetDouble(), 1e-4);
        Smoothed(alpha).Squares.Should().BeApproximately(expected.GetProperty("sse").GetDouble(), 1e-6 * expected.GetProperty("sse").GetDouble());
        Smoothed(alpha).Level.Should().BeApproximately(expected.GetProperty("level").GetDouble(), 0.01);

        SmoothingRun Smoothed(double weight) => new SmoothingWeights(weight, 0, 0).From(values[0], 0, values.AsSpan(1));
    }

    [Fact]
    public void The_grey_model_is_that_of_its_definition()
    {
        var (reference, values) = (Case("gm11-demo"), ValuesOf(Case("gm11-demo")));
        var expected = reference.GetProperty("expected");
        var fit = new GreyFit(values);
        fit.Development.Should().BeApproximately(expected.GetProperty("a").GetDouble(), 1e-13);
        fit.GreyInput.Should().BeApproximately(expected.GetProperty("b").GetDouble(), 1e-13 * fit.GreyInput);
        fit.PosteriorRatio.Should().BeApproximately(expected.GetProperty("posteriorRatioC").GetDouble(), 1e-13);
        var curve = expected.GetProperty("fittedAndForecast3").Numbers();
        for (var k = 0; k < curve.Length; k++) fit.At(k).Should().BeApproximately(curve[k], 1e-12 * curve[k]);
        var forecast = new GreyModel(new GreyModelOptions()).Forecast(new TimeSeries(Times(values.Length), values), 3);
        forecast.Points.Select(p => p.Value).Zip(curve[^3..]).Should().AllSatisfy(p => p.First.Should().BeApproximately(p.Second, 1e-12 * p.Second));
        forecast.Figures.Single(f => f.Key == "b").Value.Should().BeApproximately(fit.GreyInput, 1e-12 * fit.GreyInput);
    }

    // R GreyModel 0.1.0 starts the curve at the second value in the place of the first.
    [Fact]
    public void The_curve_of_an_exponential_is_nearer_to_it_than_that_of_the_R_package_GreyModel()
    {
        double[] values = [.. Enumerable.Range(0, 10).Select(k => Math.Pow(1.1, k))];
        var fit = new GreyFit(values);
        var (a, b) = (fit.Development, fit.GreyInput);
        for (var k = 1; k < values.Length; k++)
        {
            var peer = (1 - Math.Exp(a)) * (values[1] - b / a) * Math.Exp(-a * k);
            Math.Abs(fit.At(k) - values[k]).Should().BeLessThan(Math.Abs(peer - values[k]) / 5);
        }
    }

    private static void ShouldBe(JsonElement reference, IForecaster forecaster, double tolerance)
    {
        var (values, expected) = (ValuesOf(reference), reference.GetProperty("expected"));
        var forecast = forecaster.Forecast(new TimeSeries(Times(values.Length), values), 6);
        var (means, low, high) = (expected.GetProperty("forecast").Numbers(), expected.GetProperty("low95").Numbers(), expected.GetProperty("high95").Numbers());
        foreach (var point in forecast.Points)
        {
            var h = point.Step - 1;
            point.Value.Should().BeApproximately(means[h], tolerance * means[h]);
            point.Low.Should().BeApproximately(low[h], tolerance * (high[h] - low[h]) + Printed * Math.Abs(low[h]));
            point.High.Should().BeApproximately(high[h], tolerance * (high[h] - low[h]) + Printed * Math.Abs(high[h]));
        }
    }

    private static double[] Times(int count) => [.. Enumerable.Range(1, count).Select(i => (double)i)];

    private static double[] ValuesOf(JsonElement reference) => Series[reference.GetProperty("series").GetString()!];

    private static JsonElement Case(string id) => File.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static IEnumerable<string> Ids(string start)
        => File.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).Where(id => id.StartsWith(start, StringComparison.Ordinal));
}
