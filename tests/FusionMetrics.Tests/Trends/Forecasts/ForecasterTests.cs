using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Trends.Forecasts;

public class ForecasterTests
{
    private static readonly Gen<double[]> Values = Gen.Int[-100_000, 100_000].Select(i => i / 1024.0).Array[3, 30];

    public static TheoryData<string> Ids => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Forecast)];

    public static TheoryData<string> AllButGrey => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Forecast).Where(id => id != "gm11")];

    [Theory]
    [MemberData(nameof(AllButGrey))]
    public void Values_of_1e300_and_of_1e_minus_300_are_forecast_as_those_of_1(string id) => Values.Sample(values =>
    {
        var forecast = Of(id, values);
        foreach (var scale in new[] { Math.ScaleB(1, 990), Math.ScaleB(1, -900) })
        {
            var scaled = Of(id, [.. values.Select(v => v * scale)]);
            scaled.Verdict.Should().Be(forecast.Verdict);
            // The same bits, where nothing leaves the range.
            scaled.Points.Select(p => p.Value / scale).Should().Equal(forecast.Points.Select(p => p.Value));
        }
    }, iter: 30);

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_series_is_too_odd(string id)
    {
        double[][] odd = [[], [1], [1, 2], [1, 1, 2], [0, 0, 0], [1, 2, 3, 4], [5, 5, 5, 5, 5, 5, 6], [1e308, -1e308, 1e308, -1e308, 1e308, -1e308, 1e308, 1e308], [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]];
        foreach (var values in odd)
        {
            var forecast = Of(id, values, 40);
            forecast.Count.Should().Be(values.Length);
            foreach (var p in forecast.Points) (double.IsFinite(p.Low) && double.IsFinite(p.High) && p.Low <= p.Value && p.Value <= p.High).Should().BeTrue("{0} has {1}", string.Join(' ', values), p);
        }
        Of(id, [1, 2]).Verdict.Should().Be(ForecastVerdict.TooShort);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_horizon_of_0_is_an_error(string id)
        => ((Action)(() => Of(id, [1, 2, 3, 4, 5, 6, 7, 8], 0))).Should().Throw<ArgumentOutOfRangeException>();

    // The column of docs/methods/forecasts.md.
    [Theory]
    [InlineData("naive", 3)]
    [InlineData("drift", 3)]
    [InlineData("median-drift", 3)]
    [InlineData("ses", 5)]
    [InlineData("holt", 7)]
    [InlineData("ets", 5)]
    [InlineData("theta", 5)]
    [InlineData("dynamic-theta", 6)]
    [InlineData("lgt", 5)]
    [InlineData("arima", 6)]
    [InlineData("gm11", 4)]
    [InlineData("combination", 3)]
    public void A_method_forecasts_from_as_many_values_as_it_needs(string id, int needs)
    {
        double[] values = [3, 5, 4, 8, 7, 9, 12];
        Of(id, values[..needs]).Verdict.Should().Be(ForecastVerdict.Forecast);
        Of(id, values[..(needs - 1)]).Verdict.Should().Be(ForecastVerdict.TooShort);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_step_without_a_forecast_has_no_odds(int step)
        => ((Action)(() => Of("naive", [1, 2, 4]).ProbabilityAtLeast(step, 4))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(step));

    // Changes of some units on a level of 2^51, near which numbers have steps of a half: differences are exact, and so are all but the last step of a forecast.
    [Theory]
    [InlineData("naive")]
    [InlineData("drift")]
    [InlineData("median-drift")]
    [InlineData("ses")]
    [InlineData("holt")]
    [InlineData("ets")]
    [InlineData("theta")]
    [InlineData("dynamic-theta")]
    [InlineData("arima")]
    public void A_level_far_above_the_changes_takes_nothing_from_the_model(string id)
    {
        double[] values = [0, 3, 5, 9, 11, 15, 17, 20, 25, 26, 30, 33];
        var (forecast, far) = (Of(id, values), Of(id, [.. values.Select(v => v + Math.ScaleB(1, 51))]));
        far.Model.Should().Be(forecast.Model);
        far.Figures.Should().Equal(forecast.Figures);
        far.Points.Select(p => (p.Law.Scale, p.Law.Freedom)).Should().Equal(forecast.Points.Select(p => (p.Law.Scale, p.Law.Freedom)));
        far.Points.Select(p => p.Value - Math.ScaleB(1, 51)).Zip(forecast.Points).Should().OnlyContain(p => Math.Abs(p.First - p.Second.Value) <= 0.25);
    }

    [Theory]
    [InlineData("drift")]
    [InlineData("median-drift")]
    [InlineData("holt")]
    [InlineData("ets")]
    [InlineData("arima")]
    [InlineData("lgt")]
    [InlineData("combination")]
    public void A_straight_line_goes_on(string id)
    {
        var forecast = Of(id, [.. Enumerable.Range(0, 15).Select(i => 3.0 + 2 * i)], 4);
        forecast.Points.Select(p => p.Value).Zip([33.0, 35, 37, 39]).Should().AllSatisfy(p => p.First.Should().BeApproximately(p.Second, 1e-3));
        forecast.Points.Select(p => p.Time).Should().Equal(2015, 2016, 2017, 2018);
    }

    [Fact]
    public void A_grey_model_declines_what_is_not_positive()
    {
        Of("gm11", [1, 2, 0, 3, 4, 5]).Verdict.Should().Be(ForecastVerdict.OutOfDomain);
        Of("gm11", [1, 2, 0, 3, 4, 5]).Points.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_year_is_on_the_line_between_its_neighbours_and_not_counted_as_seen()
    {
        double[] years = [2001, 2002, 2003, 2005, 2006, 2009], values = [1, 3, 2, 6, 5, 11];
        var forecast = new Drift(new ForecastOptions { Law = IntervalLaw.Normal }).Forecast(new TimeSeries(years, values), 2);
        forecast.Points.Select(p => p.Time).Should().Equal(2010, 2011);
        forecast.Points[1].Value.Should().BeApproximately(11 + 2 * 10 / 8.0, 1e-14);
        // A random walk of irregular steps: each change less the drift, over the root of its years.
        var squares = years.Zip(years.Skip(1), (a, b) => b - a).Zip(values.Zip(values.Skip(1), (a, b) => b - a)).Sum(c => Math.Pow(c.Second - c.First * 1.25, 2) / c.First);
        forecast.Points[0].Law.Scale.Should().BeApproximately(Math.Sqrt(squares / 4 * (1 + 1 / 8.0)), 1e-13);
    }

    [Fact]
    public void Quarters_are_steps_and_uneven_times_are_brought_to_even_ones()
    {
        var quarters = new Drift(new ForecastOptions()).Forecast(new TimeSeries([2020, 2020.25, 2020.5, 2020.75, 2021], [1, 2, 3, 4, 6]), 2);
        quarters.Points.Select(p => p.Time).Should().Equal(2021.25, 2021.5);
        var uneven = new Drift(new ForecastOptions()).Forecast(new TimeSeries([0, 0.001, 0.002, 50, 100], [1, 2, 3, 4, 6]), 1);
        uneven.Points[0].Time.Should().Be(125);
    }

    // Four steps for each of four values; beyond that the step is the mean distance.
    [Theory]
    [InlineData(16, 17)]
    [InlineData(17, 17 + 17 / 3.0)]
    public void The_usual_distance_is_the_step_of_a_grid_of_up_to_four_times_as_many_steps_as_values(double last, double next)
        => new Naive(new ForecastOptions()).Forecast(new TimeSeries([0, 1, 2, last], [1, 2, 4, 3]), 1).Points[0].Time.Should().BeApproximately(next, 1e-14);

    [Fact]
    public void The_last_value_is_on_the_grid_even_where_another_one_is_next_to_it()
    {
        // Deviations from the last value, 10, whose unit is 8.
        var even = new EvenSeries(new TimeSeries([0, 1, 2, 3, 3 + 1e-9], [1, 2, 3, 4, 10]));
        even.Values.Should().Equal(-9 / 8.0, -8 / 8.0, -7 / 8.0, 0);
        even.Observed.Should().Be(5);
    }

    // By the table of calibration: 1.006 and 3.39 for step 1 of drift, 1.709 and 1.97 for step 10, beyond which the factor grows as the root of the step.
    [Fact]
    public void The_calibrated_law_is_that_of_the_model_by_the_factor_of_the_table_and_the_unrest_of_late()
    {
        double[] values = [4, 5, 3, 6, 8, 7, 11, 9, 16, 15], changes = [1, -2, 3, 2, -1, 4, -2, 7, -1];
        // Squares about the median of the changes, 1, and each weighs 0.85 of the one after it.
        var squares = changes.Select(change => (change - 1) * (change - 1)).ToArray();
        var weights = changes.Select((_, i) => Math.Pow(0.85, changes.Length - 1 - i)).ToArray();
        var unrest = Math.Sqrt(weights.Zip(squares, (w, s) => w * s).Sum() / weights.Sum() / squares.Average());
        var series = new TimeSeries(Years(10), values);
        var (model, calibrated) = (new Drift(new ForecastOptions { Law = IntervalLaw.Normal }).Forecast(series, 20), new Drift(new ForecastOptions()).Forecast(series, 20));
        foreach (var (step, factor, freedom) in new[] { (1, 1.006, 3.39), (10, 1.709, 1.97), (20, 1.709 * Math.Sqrt(2), 1.97) })
        {
            var (normal, law) = (model.Points[step - 1].Law, calibrated.Points[step - 1].Law);
            normal.Freedom.Should().Be(double.PositiveInfinity);
            law.Should().Be(new PredictiveLaw(normal.Center, law.Scale, freedom));
            law.Scale.Should().BeApproximately(normal.Scale * factor * unrest, 1e-13 * law.Scale);
        }
    }

    // 3.81 stands for step 1 of lgt in the table, 3.92 for that of the combination; two parameters are fitted, or a line.
    [Theory]
    [InlineData("lgt", 5, 3)]
    [InlineData("lgt", 7, 3.81)]
    [InlineData("combination", 3, 1)]
    [InlineData("combination", 4, 2)]
    [InlineData("combination", 5, 3)]
    [InlineData("combination", 7, 3.92)]
    public void Degrees_of_freedom_are_those_of_the_table_but_no_more_than_the_values_leave(string id, int count, double freedom)
        => Of(id, [.. new double[] { 3, 5, 4, 8, 7, 9, 12 }.Take(count)]).Points[0].Law.Freedom.Should().Be(freedom);

    [Fact]
    public void The_median_of_methods_is_taken_of_those_that_answer()
    {
        var options = new CombinationOptions { Methods = [new("naive"), new("drift"), new("gm11")] };
        double[] values = [4, 5, 3, -1, 2, 6, 7];
        var combined = new Combination(options, BuiltInMethods.Catalog).Forecast(new TimeSeries(Years(7), values), 3);
        var (naive, drift) = (Of("naive", values, 3), Of("drift", values, 3));
        combined.Points.Select(p => p.Value).Should().Equal(naive.Points.Zip(drift.Points, (a, b) => (a.Value + b.Value) / 2));
        combined.Model.Should().Be("median of random walk, random walk with drift");
    }

    [Fact]
    public void A_combination_of_nothing_is_an_error()
        => ((Action)(() => _ = new Combination(new CombinationOptions { Methods = [] }, BuiltInMethods.Catalog))).Should().Throw<ArgumentException>();

    [Fact]
    public void The_odds_of_a_value_are_those_of_the_interval() => Gen.Select(Values, Gen.Double[0.01, 0.99]).Sample((values, confidence) =>
    {
        var forecast = new Drift(new ForecastOptions { Confidence = confidence }).Forecast(new TimeSeries(Years(values.Length), values), 2);
        foreach (var point in forecast.Points)
        {
            forecast.ProbabilityAtLeast(point.Step, point.High).Should().BeApproximately((1 - confidence) / 2, 1e-9);
            forecast.ProbabilityAtLeast(point.Step, point.Low).Should().BeApproximately((1 + confidence) / 2, 1e-9);
            point.Law.Quantile((1 + confidence) / 2).Should().BeApproximately(point.High, 1e-9 * (point.High - point.Low));
        }
    }, iter: 300);

    [Fact]
    public void A_constant_series_is_certain()
    {
        var forecast = Of("combination", [7, 7, 7, 7, 7, 7, 7, 7]);
        (forecast.Verdict, forecast.Model).Should().Be((ForecastVerdict.Constant, "constant"));
        forecast.ProbabilityAtLeast(1, 7).Should().Be(1);
        forecast.ProbabilityAtLeast(1, 7.1).Should().Be(0);
    }

    private static Forecast Of(string id, double[] values, int horizon = 6)
        => BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, id).Forecast(new TimeSeries(Years(values.Length), values), horizon);

    private static double[] Years(int count) => [.. Enumerable.Range(2000, count).Select(year => (double)year)];
}
