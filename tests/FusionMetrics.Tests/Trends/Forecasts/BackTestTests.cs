using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Trends.Forecasts;

public class BackTestTests
{
    private static readonly Naive Naive = new(new ForecastOptions { Law = IntervalLaw.Normal });

    [Fact]
    public void Every_year_of_the_past_is_an_origin()
    {
        double[] values = [1, 3, 2, 6, 5, 9];
        var test = BackTest.Of(Naive, new TimeSeries([2001, 2002, 2003, 2004, 2005, 2006], values), new BackTestOptions { Horizon = 2, LeastCount = 4 });

        // From 6: 5 and 9, changes before of 2, 1 and 4; from 5: 9, changes before of 2, 1, 4 and 1.
        test.Origins.Should().Be(2);
        test.Steps.Select(s => s.Count).Should().Equal(2, 1);
        test.All.Count.Should().Be(3);
        test.Steps[0].Bias.Should().Be(1.5);
        test.Steps[0].MeanAbsolute.Should().Be(2.5);
        test.Steps[0].RootMeanSquare.Should().BeApproximately(Math.Sqrt(8.5), 1e-15);
        test.Steps[1].MeanAbsolute.Should().Be(3);
        test.All.Smape.Should().BeApproximately((200 / 11.0 + 600 / 15.0 + 800 / 14.0) / 3, 1e-13);
        test.All.Mase.Should().BeApproximately((1 / (7 / 3.0) + 3 / (7 / 3.0) + 4 / 2.0) / 3, 1e-15);
        test.All.Coverage.Should().Be(1);
        var halves = new[] { Math.Sqrt(7), Math.Sqrt(14), Math.Sqrt(22 / 4.0) }.Select(s => 1.959963984540054 * s).ToArray();
        test.All.Msis.Should().BeApproximately((2 * halves[0] / (7 / 3.0) + 2 * halves[1] / (7 / 3.0) + 2 * halves[2] / 2) / 3, 1e-13);
    }

    [Fact]
    public void What_is_beyond_an_interval_counts_by_the_confidence()
    {
        var test = BackTest.Of(Naive, new TimeSeries([1, 2, 3, 4], [0, 1, 0, 11]), new BackTestOptions { Horizon = 1, LeastCount = 3 });
        test.All.Coverage.Should().Be(0);
        test.All.Msis.Should().BeApproximately(2 * 1.959963984540054 + 40 * (11 - 1.959963984540054), 1e-11);
    }

    [Fact]
    public void A_missing_year_tells_nothing_and_those_after_it_are_compared_with_their_own_step()
    {
        var test = BackTest.Of(Naive, new TimeSeries([2001, 2002, 2003, 2004, 2006], [1, 3, 2, 6, 10]), new BackTestOptions { Horizon = 2, LeastCount = 4 });
        test.Steps.Select(s => s.Count).Should().Equal(0, 1);
        test.Steps[0].Smape.Should().Be(double.NaN);
        test.Steps[1].MeanAbsolute.Should().Be(4);
    }

    [Fact]
    public void A_series_without_changes_has_no_scaled_errors()
    {
        var test = BackTest.Of(Naive, new TimeSeries([1, 2, 3, 4], [5, 5, 5, 5]), new BackTestOptions { Horizon = 1, LeastCount = 3 });
        test.All.Should().Be(new ForecastErrors(1) { Bias = 0, MeanAbsolute = 0, RootMeanSquare = 0, Smape = 0, Coverage = 1 });
    }

    [Fact]
    public void Scaled_errors_are_those_of_forecasts_before_which_there_was_a_change()
    {
        var test = BackTest.Of(Naive, new TimeSeries([1, 2, 3, 4, 5], [5, 5, 5, 7, 4]), new BackTestOptions { Horizon = 1, LeastCount = 3 });
        // From 5, 5, 5: 7, without a scale; from 7 after changes of 0, 0 and 2: 4, beyond 1.96 deviations of sqrt(4 / 3).
        var half = 1.959963984540054 * Math.Sqrt(4 / 3.0);
        test.All.Count.Should().Be(2);
        test.All.MeanAbsolute.Should().Be(2.5);
        test.All.Mase.Should().BeApproximately(3 / (2 / 3.0), 1e-15);
        test.All.Msis.Should().BeApproximately((2 * half + 40 * (3 - half)) / (2 / 3.0), 1e-12);
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e300)]
    public void Squares_stay_in_range(double unit)
    {
        var test = BackTest.Of(Naive, new TimeSeries([1, 2, 3, 4, 5], [1 * unit, 3 * unit, 2 * unit, 6 * unit, 4 * unit]), new BackTestOptions { Horizon = 1, LeastCount = 3 });
        (test.All.RootMeanSquare / unit).Should().BeApproximately(Math.Sqrt(10), 1e-13);
    }

    [Fact]
    public void A_horizon_or_a_count_of_0_is_an_error()
    {
        ((Action)(() => _ = new BackTestOptions { Horizon = 0 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new BackTestOptions { LeastCount = 0 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_line_of_decimal_fractions_is_forecast_without_an_error_as_it_is_in_whole_numbers()
    {
        double[] years = [.. Enumerable.Range(2001, 15).Select(year => (double)year)];
        foreach (var unit in new[] { 1.0, 100, 1000, 3 })
        {
            var line = new TimeSeries(years, [.. Enumerable.Range(4, 15).Select(i => 5 * i / unit)]);
            var errors = BackTest.Of(new Drift(new ForecastOptions()), line, new BackTestOptions()).All;
            (errors.Mase, errors.Bias, errors.Coverage).Should().Be((0, 0, 1));
            errors.Msis.Should().BeLessThan(1e-12);
            // Changes that differ by rounding only are no unrest.
            new EvenSeries(line).Unrest.Should().Be(1);
        }
    }
}
