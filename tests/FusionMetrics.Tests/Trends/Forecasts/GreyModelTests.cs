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
