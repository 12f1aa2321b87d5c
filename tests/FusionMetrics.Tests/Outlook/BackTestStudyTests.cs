using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Outlook;

/// <summary>Forecasters compared on the past of several regions: figures worked by hand, and what each region counts.</summary>
public class BackTestStudyTests
{
    private static readonly BackTestStudy Study = new();

    private static readonly BackTestRecipe NaiveAndDrift = new() { Forecasters = ["naive", "drift"], Horizon = 2, LeastCount = 3 };

    // Naive misses 3 and 7 from the third value on, in a mean change of 1.5; 4 and 9 of 2; 5 of 2.5. Drift misses 1.5 and 4; 2 and 5; 2.5.
    private static readonly OutlookSeries Curved = Of("A", "y", [1, 2, 4, 7, 11, 16]);

    // Naive misses 1 and 2, six times, and 1; drift nothing.
    private static readonly OutlookSeries Straight = Of("B", "y", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

    [Fact]
    public void Errors_are_those_worked_by_hand_and_regions_count_alike_however_long_their_series()
    {
        var result = Study.OfSeries([Curved, Straight], NaiveAndDrift);

        var test = result.Series.Should().ContainSingle().Subject;
        test.Forecasters.Select(row => (row.Forecaster, row.Place, row.Regions, row.Origins, row.BestIn, row.Errors.Count)).Should().Equal(("drift", 1, 2, 10, 2, 18), ("naive", 2, 2, 10, 0, 18));
        var (drift, naive) = (test.Forecasters[0], test.Forecasters[1]);
        Near(naive.Errors.Mase, ((2 + 14.0 / 3 + 2 + 4.5 + 2) / 5 + 19.0 / 13) / 2);
        Near(naive.Errors.MeanAbsolute, (28.0 / 5 + 19.0 / 13) / 2);
        Near(naive.Errors.Bias, (28.0 / 5 + 19.0 / 13) / 2);
        Near(naive.Errors.RootMeanSquare, (6 + Math.Sqrt(31.0 / 13)) / 2);
        Near(naive.Errors.Smape, ((600.0 / 11 + 1400.0 / 15 + 800.0 / 18 + 1800.0 / 23 + 1000.0 / 27) / 5 + Enumerable.Range(3, 7).Sum(y => 200.0 / (2 * y - 1) + (y < 9 ? 400.0 / (2 * y) : 0)) / 13) / 2);
        Near(drift.Errors.Mase, (1 + 8.0 / 3 + 1 + 2.5 + 1) / 5 / 2);
        naive.Steps.Select(step => step.Count).Should().Equal(10, 8);
        Near(naive.Steps[0].Mase, (2 + 1) / 2.0);
        Near(naive.Steps[1].Mase, ((14.0 / 3 + 4.5) / 2 + 2) / 2);
        result.Regions.Select(row => (row.Region, row.Forecaster, row.Test.Origins)).Should().Equal(("A", "naive", 3), ("A", "drift", 3), ("B", "naive", 7), ("B", "drift", 7));
        result.Steps.Select(row => (row.Forecaster, row.Step, row.Errors.Count)).Should().Equal(("drift", 1, 10), ("drift", 2, 8), ("naive", 1, 10), ("naive", 2, 8));
    }

    [Fact]
    public void A_region_is_tested_as_its_series_alone_would_be()
    {
        var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, "combination");
        double[] values = [3, 5, 4, 6, 8, 7, 9, 12, 11, 13, 12, 15];
        var alone = BackTest.Of(forecaster, new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values), new BackTestOptions { Horizon = 3, LeastCount = 8 });

        var row = Study.OfSeries([Of("A", "y", values), Straight]).Regions.Single(r => r.Region == "A" && r.Forecaster == "combination");

        row.Test.All.Should().Be(alone.All);
        row.Test.Steps.Should().Equal(alone.Steps);
    }

    [Fact]
    public void Every_forecaster_of_the_catalog_is_compared_where_none_is_named()
    {
        double[] values = [3, 5, 4, 6, 8, 7, 9, 12, 11, 13, 12, 15];

        var test = Study.OfSeries([Of("A", "y", values)]).Series.Single();

        test.Forecasters.Select(row => row.Forecaster).Should().BeEquivalentTo(BuiltInMethods.Catalog.Ids(MethodFamily.Forecast));
        test.Forecasters.Where(row => row.Place != null).Select(row => row.Errors.Mase).Should().BeInAscendingOrder();
    }

    // A growth model cannot take a series that falls below 0.
    [Fact]
    public void One_that_declines_what_others_forecast_has_no_place_and_equal_ones_have_the_same()
    {
        OutlookSeries[] series = [Of("A", "y", [-3, -5, -4, -6, -8, -7, -9, -12, -11, -13]), Of("B", "y", [3, 5, 4, 6, 8, 7, 9, 12, 11, 13])];

        var forecasters = Study.OfSeries(series, new() { Forecasters = ["gm11", "naive", "drift", "theta"] }).Series.Single().Forecasters;

        var gm = forecasters[^1];
        (gm.Forecaster, gm.Place, gm.Regions).Should().Be(("gm11", null, 1));
        forecasters.Take(3).Select(row => row.Place).Should().Equal(1, 2, 3);
        var equal = Study.OfSeries([Of("A", "y", [1, 2, 1, 2, 1, 2, 1, 2, 1, 2])], new() { Forecasters = ["naive", "median-drift", "drift"], LeastCount = 9, Horizon = 1 }).Series.Single().Forecasters;
        equal.Where(row => row.Forecaster != "drift").Select(row => row.Place).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void What_is_wrong_is_said_at_once()
        => new Action(() => Study.OfSeries([Curved with { Values = [1] }], new() { Forecasters = ["naiv", "drift", "drift"], Horizon = 0, LeastCount = 0 }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.ToString()).Should().HaveCount(5)
            .And.Contain(d => d.Contains("naive")).And.Contain(d => d.Contains("named 2 times")).And.Contain(d => d.Contains("horizon")).And.Contain(d => d.Contains("1 value or more")).And.Contain(d => d.Contains("6 periods, but 1 values"));

    [Fact]
    public void Series_too_short_and_series_that_never_change_are_said_to_be_so()
    {
        var result = Study.OfSeries([Of("A", "y", [1, 2, 4]), Of("B", "y", [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])]);

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("1 of 2 regions have no more than the 8 values that the first forecast is made from, and tell nothing: A. A first forecast from fewer values may keep them.");
        var test = result.Series.Single();
        test.Forecasters.Should().OnlyContain(row => row.Place == null && double.IsNaN(row.Errors.Mase) && row.BestIn == 0);
        test.Forecasters.Single(row => row.Forecaster == "naive").Should().Match<ForecasterRow>(row => row.Regions == 1 && row.Errors.MeanAbsolute == 0 && row.Errors.Smape == 0);
        test.ToString().Should().Be("y: no value changed before a forecast, so that misses have no measure.");
        test.InChinese().Should().Be("y：预测之前的数值没有变动，无法衡量误差。");
        var few = Study.OfSeries([Of("A", "y", [1, 2, 4])]).Series.Single();
        few.ToString().Should().Be("y: nothing was forecast, for want of values, or of such as these forecasters take.");
        few.InChinese().Should().Be("y：数值过少或不适于所选方法，未能作出预测。");
        // Ten years apart, then one: a forecast of ten years on meets no value.
        Period[] apart = [.. new[] { 1950, 1960, 1970, 1980, 1990, 2000, 2001, 2002 }.Select(Period.OfYear)];
        var uneven = Study.OfSeries([new("A", "y", apart, [1, 2, 4, 3, 5, 6, 7, 9])], NaiveAndDrift with { LeastCount = 6 }).Series.Single();
        uneven.ToString().Should().Be("y: no value came when one was forecast, as values are unevenly spaced.");
        uneven.InChinese().Should().Be("y：数值间隔不等，预测时点均无实际值。");
    }

    [Fact]
    public void Sentences_name_the_best_and_the_usual_one()
    {
        OutlookSeries[] series = [Curved, Straight];
        Study.OfSeries(series, NaiveAndDrift).ToString().Should().Be("y, 2 regions, 18 forecasts 1 to 2 steps ahead: drift misses least, by 0.817 of the usual change, and 100 % of what came was in its intervals.\n");
        // Of three or four values the combination has no other forecast than the drift.
        Study.OfSeries([Of("A", "y", [1, 2, 4, 7, 9])], NaiveAndDrift with { Forecasters = ["drift", "combination"], Horizon = 1 }).ToString().Should().StartWith("y, 2 forecasts 1 step ahead: combination and another miss least, ", "of equal ones the usual one is named");
        var wandering = Study.OfSeries([Of("C", "y", [21, 20, 24, 20, 16, 12, 13, 9, 8, 4, 0, 4])], NaiveAndDrift with { Forecasters = ["naive", "drift", "combination"] }).Series.Single();
        wandering.ToString().Should().MatchRegex(@"^y, 17 forecasts 1 to 2 steps ahead: drift misses least, by 1\.239 of the usual change, and 100 % of what came was in its intervals; combination, place 3 of 3, by 1\.\d+, with \d+ %\.$");
        wandering.InChinese().Should().MatchRegex(@"^y，向前1至2期共17次预测：drift误差最小，为以往平均变动的1\.239倍，其预测区间包含了100 %的实际值；combination列3种方法中的第3位，为1\.\d+倍，包含\d+ %。$");
        var equal = Study.OfSeries([Straight], new() { Forecasters = ["drift", "median-drift", "naive", "ets"], Horizon = 1, LeastCount = 2 }).Series.Single();
        equal.ToString().Should().Be("y, 7 forecasts 1 step ahead: drift and another miss least, by 0 of the usual change, and 100 % of what came was in its intervals; 1 that could not forecast from every origin has no place.");
        equal.InChinese().Should().Be("y，向前1期共7次预测：drift等2种方法并列误差最小，为以往平均变动的0倍，其预测区间包含了100 %的实际值；另有1种方法不能从每一时点预测，不参加排名。");
        Study.OfSeries([Straight], NaiveAndDrift with { Horizon = 1 }).ToString().Should().StartWith("y, 7 forecasts 1 step ahead: drift misses least, by 0 of the usual change");
    }

    [Fact]
    public void The_number_of_threads_and_the_order_of_values_change_nothing()
    {
        var random = new Random(3);
        OutlookSeries[] series = [.. Enumerable.Range(0, 12).Select(i => Of($"R{i}", i % 2 == 0 ? "y" : "z", [.. Enumerable.Range(0, 14).Select(_ => random.NextDouble())]))];
        OutlookSeries[] shuffled = [.. series.Select(one => one with { Periods = [.. one.Periods.Reverse()], Values = [.. one.Values.Reverse()] })];

        var one = Cells(1, series);

        Cells(4, series).Should().Equal(one);
        Cells(1, shuffled).Should().Equal(one);

        static string[] Cells(int threads, OutlookSeries[] series)
            => [.. new BackTestStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).OfSeries(series).Tables.SelectMany(table => Enumerable.Range(0, table.Count).Select(row => string.Join(',', table.Columns.Select(column => column.Text(row)))))];
    }

    private static OutlookSeries Of(string region, string name, double[] values) => new(region, name, [.. values.Select((_, i) => Period.OfYear(2000 + i))], values);

    private static void Near(double value, double expected) => value.Should().BeApproximately(expected, 1e-14 * Math.Abs(expected));
}
