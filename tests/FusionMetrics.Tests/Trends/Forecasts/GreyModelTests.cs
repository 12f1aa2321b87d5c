using CsCheck;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Trends.Forecasts;

public class GreyModelTests
{
    private static readonly Gen<double[]> Series = Gen.Double[20, 80].Array[5, 12];

    // All by their definitions, from the regression of the values on the means z of neighbouring sums, and from the curve in its closed form.
    [Fact]
    public void The_checks_and_the_deviation_of_a_grey_model_are_those_of_their_definitions() => Series.Sample(ShouldFollowTheDefinitions, iter: 300);

    // Far from a curve that grows in proportion: the mean of what is left is not near 0.
    [Theory]
    [InlineData(new double[] { 8, 4, 4, 6, 30 })]
    [InlineData(new double[] { 20, 3, 2, 5, 25 })]
    [InlineData(new double[] { 25, 3, 2, 1, 15 })]
    public void So_are_those_of_a_curve_that_does_not_fit(double[] values) => ShouldFollowTheDefinitions(values);

    // What is left of them, and they themselves, have no deviation.
    [Fact]
    public void Last_values_that_are_equal_go_on_without_an_error()
    {
        var forecast = Forecast([1, 2, 3, 3, 3, 3], new GreyModelOptions { Last = 4, Law = IntervalLaw.Normal });
        forecast.Points.Should().OnlyContain(point => point.Law == new PredictiveLaw(3, 0, double.PositiveInfinity));
        forecast.Figures.ToDictionary().Should().Equal(new Dictionary<string, double> { ["a"] = 0, ["b"] = 3, ["C"] = 0, ["P"] = 1, ["class-ratios"] = 1 });
    }

    // The first value has no part in a, however large it is.
    [Theory]
    [InlineData(5)]
    [InlineData(1e6)]
    [InlineData(1e12)]
    [InlineData(1e300)]
    public void The_first_value_does_not_disturb_the_development(double first)
    {
        double[] values = [first, 5, 6, 7.5, 8, 9, 11];
        var figures = Forecast(values, new GreyModelOptions()).Figures.ToDictionary();
        // By decimal numbers from the definition.
        figures["a"].Should().BeApproximately(-0.14632397606, 1e-11);
        Forecast(values, new GreyModelOptions()).Points.Should().OnlyContain(point => double.IsFinite(point.Value) && double.IsFinite(point.Low) && double.IsFinite(point.High));
    }

    [Fact]
    public void Nor_the_forecast()
    {
        double Next(double first) => Forecast([first, 1, 1.1, 1.23, 1.33, 1.47], new GreyModelOptions()).Points[0].Value;
        Next(1e12).Should().BeApproximately(Next(2), 1e-3, "a forecast is as exact as the series of its range");
        Forecast([5, 3, 3, 3, 3], new GreyModelOptions()).Figures.ToDictionary()["a"].ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("0");
    }

    [Theory]
    [InlineData("lgt")]
    [InlineData("combination")]
    [InlineData("gm11")]
    [InlineData("arima")]
    [InlineData("dynamic-theta")]
    public void Values_of_a_vast_range_have_a_forecast_in_numbers_or_none(string id)
    {
        var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(FusionMetrics.Methods.MethodFamily.Forecast, id);
        double[][] odd = [[1e-50, 100, 1e-216, 1e206, 1e71, 1e-152, 1e-68, 1e-104], [1, 2e-12, 1e-12, 3e-12, 2e-12, 4e-12], [1e300, 1, 2, 1, 2, 3], [1, 1e-20, 2e-20, 1e-20, 3e-20, 2e-20]];
        foreach (var values in odd)
            forecaster.Forecast(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values), 3).Points.Should().NotContain(point => !double.IsFinite(point.Value) || !double.IsFinite(point.Low) || !double.IsFinite(point.High), string.Join(' ', values));
        forecaster.Forecast(new TimeSeries([-1e308, -1, 0, 1, 2, 1e308], [1, 2, 3, 4, 5, 7]), 3).Verdict.Should().NotBe(ForecastVerdict.Forecast);
    }

    private static void ShouldFollowTheDefinitions(double[] values)
    {
        var n = values.Length;
        double[] sums = [.. values.Select((_, k) => values.Take(k + 1).Sum())], z = [.. sums.Zip(sums.Skip(1), (x, y) => (x + y) / 2)], rows = values[1..];
        var slope = z.Zip(rows, (at, x) => (at - z.Average()) * (x - rows.Average())).Sum() / z.Sum(at => (at - z.Average()) * (at - z.Average()));
        var (a, b) = (-slope, rows.Average() - slope * z.Average());
        double[] rests = [.. values.Select((x, k) => k == 0 ? 0 : x - (1 - Math.Exp(a)) * (values[0] - b / a) * Math.Exp(-a * k))];
        var (spread, deviation) = (Deviation(values), Deviation(rests));

        var forecast = Forecast(values, new GreyModelOptions { Law = IntervalLaw.Normal });
        var figures = forecast.Figures.ToDictionary();
        figures["a"].Should().BeApproximately(a, 1e-11);
        figures["b"].Should().BeApproximately(b, 1e-10 * Math.Abs(b));
        figures["C"].Should().BeApproximately(deviation / spread, 1e-9);
        figures["P"].Should().Be(rests.Count(rest => Math.Abs(rest - rests.Average()) < 0.6745 * spread) / (double)n);
        figures["class-ratios"].Should().Be(values.Zip(rows, (x, y) => x / y).Count(ratio => ratio > Math.Exp(-2.0 / (n + 1)) && ratio < Math.Exp(2.0 / (n + 1))) / (n - 1.0));
        forecast.Points.Should().OnlyContain(point => Math.Abs(point.Law.Scale - Math.Sqrt(rests.Sum(rest => rest * rest) / (n - 2))) < 1e-9 * spread);
    }

    private static double Deviation(double[] numbers) => Math.Sqrt(numbers.Average(number => (number - numbers.Average()) * (number - numbers.Average())));

    private static Forecast Forecast(double[] values, GreyModelOptions options)
        => new GreyModel(options).Forecast(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values), 2);
}
