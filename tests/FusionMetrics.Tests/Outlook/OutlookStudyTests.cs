using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Outlook;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Trends.Forecasts;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Tests.Outlook;

public class OutlookStudyTests
{
    private static readonly OutlookStudy Study = new();

    // Each number of a row is that of the method alone.
    [Fact]
    public void A_row_joins_what_every_method_finds_in_the_series_alone()
    {
        double[] values = [0.31, 0.35, 0.33, 0.40, 0.41, 0.46, double.NaN, 0.47, 0.52, 0.55];
        double[] times = [2010, 2011, 2012, 2013, 2014, 2015, 2017, 2018, 2019];
        double[] there = [.. values.Where(v => !double.IsNaN(v))];

        var row = Study.OfSeries([Series("A", values)], new() { Grades = GradeScale.Ten, Forecast = "drift", Horizon = 3 }).Rows.Single();

        var series = new TimeSeries(times, there);
        var trend = new Hamed(new HamedOptions { Interval = SlopeInterval.Test }).Detect(series);
        row.Trend.Should().Be(trend);
        row.AdjustedP.Should().Be(trend.P, "there is one series only");
        (row.First, row.Last, row.Level, row.Grade!.Number, row.NextGrade!.Number).Should().Be((Period.OfYear(2010), Period.OfYear(2019), 0.55, 6, 7));
        row.Breaks.Should().BeEquivalentTo(new LineSegments(new SegmentOptions()).Detect(series));
        row.LifeCycle.Should().BeEquivalentTo(LifeCycle.Fit(series));
        var forecast = new Drift(new ForecastOptions()).Forecast(series, 3);
        row.Forecast!.Points.Select(p => (p.Time, p.Value, p.Low, p.High)).Should().Equal(forecast.Points.Select(p => (p.Time, p.Value, p.Low, p.High)));
        (row.Horizon, row.NextGradeProbability).Should().Be((Period.OfYear(2022), forecast.ProbabilityAtLeast(3, 0.6)));
    }

    // Changes 1, 1, 1, 2 / 2 and 3: the pair slopes of the changes in order, worked by hand.
    [Fact]
    public void Speed_and_acceleration_are_medians_in_real_time()
    {
        GrowthPace.Of(new([2000, 2001, 2003], [1, 2, 6])).Should().Be(new GrowthPace(1.5, 2 / 3.0));
        GrowthPace.Of(new([2000, 2001], [1, 2])).Should().Be(new GrowthPace(1, double.NaN));
        GrowthPace.Of(new([2000], [1])).Should().Be(new GrowthPace(double.NaN, double.NaN));
        GrowthPace.Of(new([], [])).Should().Be(new GrowthPace(double.NaN, double.NaN));
        // A parabola t^2: changes 1, 3, 5, 7 at 1/2, 3/2, ...
        GrowthPace.Of(new([0, 1, 2, 3, 4], [0, 1, 4, 9, 16])).Should().Be(new GrowthPace(4, 2));
        GrowthPace.Of(new([0, 1, 2], [-1.7e308, 1.7e308, -1.7e308])).Speed.Should().Be(0);
    }

    [Fact]
    public void Scores_of_a_result_are_graded_by_its_coupling_and_others_are_not()
    {
        var result = Sample.Least.Couple(new() { Grades = GradeScale.Five, Edges = EdgeRule.RightClosed }).Evaluate(Sample.Panel());

        var rows = Study.OfScores(result, new() { Series = ["d", "t", "a1"], Horizon = 2 }).Rows;

        rows.Select(r => (r.Region, r.Series)).Should().Equal(result.Panel.Regions.SelectMany(region => new[] { "d", "t", "a1" }.Select(s => (region.Code, s))));
        foreach (var row in rows.Where(r => r.Series == "d"))
        {
            var last = result.Coupling!.Last(c => c.Region == row.Region);
            (row.Level, row.Grade).Should().Be((last.D, last.Grade));
            row.NextGradeProbability.Should().Be(row.NextGrade is { } next ? row.Forecast!.ProbabilityAtLeast(2, GradeScale.Five.Edges[next.Number - 2]) : double.NaN);
        }
        rows.Where(r => r.Series != "d").Should().OnlyContain(r => r.Grade == null && r.NextGrade == null && double.IsNaN(r.NextGradeProbability));
        Study.OfScores(result).Rows.Select(r => r.Series).Distinct().Should().Equal("d");
    }

    [Fact]
    public void P_is_adjusted_for_all_series_of_the_call()
    {
        var panel = Sample.Panel();
        var rows = Study.OfIndicators(panel).Rows;

        rows.Should().HaveCount(panel.Regions.Count * panel.Indicators.Count);
        rows.Select(r => r.AdjustedP).Should().Equal(FalseDiscovery.Adjust([.. rows.Select(r => r.Trend.P)], FalseDiscoveryRule.BenjaminiHochberg));
        Study.OfIndicators(panel, new() { Adjust = FalseDiscoveryRule.None }).Rows.Should().OnlyContain(r => double.IsNaN(r.AdjustedP));
    }

    [Fact]
    public void One_thread_and_many_give_the_same_bits()
    {
        Cells(1).Should().Equal(Cells(4));

        static IEnumerable<string> Cells(int threads)
            => new OutlookStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).OfIndicators(Sample.Panel()).Tables
                .SelectMany(table => Enumerable.Range(0, table.Count).SelectMany(row => table.Columns.Select(column => column.Text(row))));
    }

    [Fact]
    public void Odd_series_are_answered_and_reported_and_never_stop_the_others()
    {
        OutlookSeries[] series =
        [
            Series("none", []), Series("one", [1]), Series("two", [1, 2]), Series("missing", [double.NaN, double.NaN]), Series("constant", [3, 3, 3, 3, 3, 3, 3, 3, 3]),
            Series("infinite", [1, double.PositiveInfinity, 2, 3, 4]), new("twice", "x", [Period.OfYear(2001), Period.OfYear(2000), Period.OfYear(2001)], [3, 1, 5]),
            Series("tiny", [.. Enumerable.Range(1, 12).Select(i => i * 1e-300)]), Series("vast", [.. Enumerable.Range(1, 12).Select(i => i * 1e300)]),
            Series("plain", [.. Enumerable.Range(1, 12).Select(i => (double)i)]),
        ];

        var found = Study.OfSeries(series, new() { Horizon = 2 });

        found.Rows.Select(r => (r.Region, r.Trend.Count, r.Trend.Verdict)).Should().Equal(
            ("none", 0, Verdict.TooShort), ("one", 1, Verdict.TooShort), ("two", 2, Verdict.TooShort), ("missing", 0, Verdict.TooShort), ("constant", 9, Verdict.NoTrend),
            ("infinite", 4, found.Rows[5].Trend.Verdict), ("twice", 2, Verdict.TooShort), ("tiny", 12, Verdict.Increasing), ("vast", 12, Verdict.Increasing), ("plain", 12, Verdict.Increasing));
        found.Diagnostics.Select(d => d.Id).Should().Equal("FM4620", "FM4621", "FM4622", "FM4670");
        found.Rows[6].Level.Should().Be(4, "the median of the values of 2001");
        // The unit matters nowhere but in numbers that have one.
        found.Rows[7].Trend.P.Should().Be(found.Rows[9].Trend.P).And.Be(found.Rows[8].Trend.P);
        found.Rows.SelectMany(r => new[] { r.ToString(), r.InChinese() }).Should().NotContain(text => text.Contains("NaN") || text.Contains('∞'));
        found.Tables.SelectMany(t => t.Columns.SelectMany(c => Enumerable.Range(0, t.Count).Select(c.Text))).Should().NotContain(text => text.Contains("NaN") || text.Contains('∞'));
    }

    [Theory]
    [InlineData(1e9, 1, "1,000,000,009 in")]
    [InlineData(1e9, 0.01, "1,000,000,000.09 in")]
    [InlineData(1e16, 100, "1.00000000000009E+16 in")]
    [InlineData(0, 1e-9, "9E-9 in")]
    [InlineData(-80, 1e-6, "-79.999991 in")]
    [InlineData(0, 1000, "9,000 in")]
    public void Values_have_as_many_digits_as_tell_them_apart(double level, double step, string start)
        => Study.OfSeries([Series("", [.. Enumerable.Range(0, 10).Select(i => level + i * step)])]).Rows[0].ToString().Should().StartWith($"x: {start}");

    [Fact]
    public void Grades_of_values_that_are_no_shares_are_warned_of()
    {
        OutlookSeries[] series = [Series("A", [0, 0.5, 1]), Series("B", [0.5, 1.5, 0.5]), Series("C", [-0.1])];
        Study.OfSeries(series, new() { Grades = GradeScale.Ten }).Diagnostics.Single(d => d.Id == "FM4669").ToString()
            .Should().Be("outlook [x]: warning FM4669: Grades are of shares from 0 to 1, but 2 of 3 regions have values beyond: B, C. Grade series of shares only.");
        Study.OfSeries(series[..1], new() { Grades = GradeScale.Ten }).Diagnostics.Should().BeEmpty();
        Study.OfSeries(series, new() { Forecast = null }).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0.8996, "0.8996")]
    [InlineData(0.89999, "0.89999")]
    [InlineData(0.6, "0.6")]
    [InlineData(0.31863, "0.319")]
    [InlineData(0.1 + 0.2, "0.3")]
    public void A_level_that_is_graded_is_not_rounded_onto_an_edge(double level, string text)
        => Study.OfSeries([Series("A", [level])], new() { Grades = GradeScale.Ten, Forecast = null }).Rows[0].ToString().Should().StartWith($"A, x: {text} in ");

    [Fact]
    public void A_forecast_that_a_method_declines_is_told_of()
    {
        OutlookSeries[] series = [Series("A", [-4, -3, -2, -1, 0, 1]), Series("B", [1, 2, 3, 4, 5, 6.5]), Series("C", [])];
        Study.OfSeries(series, new() { Forecast = "gm11" }).Diagnostics.Single().ToString().Should().Be("outlook [x]: info FM4670: 'gm11' has no forecast for 1 of 3 regions, which have too few values or such as it does not take: A.");
    }

    // Seasons of a method that knows them are those of the periods, as with all tests side by side.
    [Fact]
    public void Months_have_twelve_seasons()
    {
        Period[] months = [.. Enumerable.Range(0, 60).Select(i => Period.OfMonth(2015 + i / 12, 1 + i % 12))];
        double[] values = [.. months.Select((_, i) => 5.0 * (i % 3) + 0.02 * i + i * 7 % 5 * 0.3)];
        OutlookSeries[] series = [new("A", "x", months, values), new("B", "x", months, values)];
        var found = Study.OfSeries(series, new() { Test = "seasonal-mann-kendall", Forecast = null });
        var expected = new SeasonalMannKendall(new() { Seasons = 12 }).Detect(new([.. months.Select(month => month.TimeInYears)], values)).P;
        (found.Rows[0].Trend.P, found.Regional!.Single().Trend.P).Should().Be((expected, expected));
        var four = Study.OfSeries(series[..1], new() { Test = new MethodChoice("seasonal-mann-kendall", new SeasonalOptions { Seasons = 4 }), Forecast = null });
        four.Rows[0].Trend.P.Should().NotBe(expected, "what is said goes before");
    }

    [Theory]
    [InlineData(0.0, "0 %")]
    [InlineData(0.0000001, "< 1 %")]
    [InlineData(0.0051, "1 %")]
    [InlineData(0.5, "50 %")]
    [InlineData(0.998, "> 99 %")]
    [InlineData(1.0, "100 %")]
    public void Neither_none_nor_all_is_said_where_it_is_not(double p, string text) => Digits.OfProbability(p).Should().Be(text);

    [Fact]
    public void Several_values_at_a_time_without_a_region_may_be_of_several_regions()
    {
        Period[] twice = [Period.OfYear(2000), Period.OfYear(2000)];
        string Said(string region) => Study.OfSeries([new(region, "x", twice, [1, 2])]).Diagnostics.Single(d => d.Id == "FM4622").Message;
        Said("").Should().Be("Series 'x': 1 time has several values; the median of each stands for them. Where they are of several regions, name the column of the region.");
        Said("A").Should().Be("Series 'A x': 1 time has several values; the median of each stands for them.");
    }

    [Fact]
    public void Sentences_say_status_and_trend_in_both_languages()
    {
        var row = Study.OfSeries([Series("CHN", [0.31, 0.35, 0.33, 0.40, 0.41, 0.46, 0.44, 0.47, 0.52, 0.55]) with { RegionName = "China" }], new() { Grades = GradeScale.Ten, Horizon = 3, LifeCycle = null }).Rows[0];
        var drift = row.LastForecast!;

        row.ToString().Should().MatchRegex(@"^China \(CHN\), x: 0\.55 in 2019, grade 6 \(bare coordination\); rising by 0\.0\d+ a year \(0\.0\d+ to 0\.0\d+; p (< 0\.001|= 0\.0\d\d), adjusted (< )?0\.\d+\); "
            + @"0\.6\d+ expected in 2022 \(0\.\d+ to 0\.\d+ at 95 %\), grade 7 or better with probability \d+ %\.$");
        row.InChinese().Should().MatchRegex(@"^China（CHN），x：2019年为0\.55，第6级（勉强协调）；呈上升趋势，每年上升0\.0\d+（0\.0\d+至0\.0\d+；p .*）；预计2022年为0\.6\d+（.*），达到第7级及以上的概率为\d+ %。$");
        row.ToString().Should().Contain(Math.Round(drift.Value, 3).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // A logistic curve with a ceiling of 2, half of it in 2017.
    [Fact]
    public void The_stage_of_a_life_cycle_is_said_where_the_values_tell_it()
    {
        double[] values = [.. Enumerable.Range(0, 12).Select(i => 2 / (1 + Math.Exp(-0.6 * (i - 7))))];
        var row = Study.OfSeries([Series("A", values)]).Rows[0];

        row.LifeCycle!.Stage.Should().Be(LifeCycleStage.Maturity);
        row.ToString().Should().Contain("; stage of maturity, 92 % of its ceiling; ");
        row.InChinese().Should().Contain("；处于成熟期，达到上限的92 %；");
        Study.OfSeries([Series("A", values[..4])]).Rows[0].ToString().Should().NotContain("stage");
    }

    [Theory]
    [InlineData("2019-Q3", "2020-Q1")]
    [InlineData("2019-11", "2020-01")]
    [InlineData("2019-S1", "2020-S1")]
    [InlineData("2018", "2020")]
    public void Periods_are_written_as_they_are_read(string last, string horizon)
    {
        var end = Period.Parse(last);
        Period[] periods = [.. Enumerable.Range(0, 9).Select(back => end.After(back - 8))];

        var row = Study.OfSeries([new("A", "x", periods, [1, 3, 2, 4, 6, 5, 7, 8, 9])], new() { Horizon = 2 }).Rows[0];

        (row.First, row.Last, row.Horizon).Should().Be((periods[0], end, Period.Parse(horizon)));
    }

    [Fact]
    public void Every_period_is_the_nearest_to_its_own_time()
        => Gen.Select(Gen.Int[1, 9998], Gen.Int[0, 364], Gen.Int[0, 4]).Sample((year, day, kind) =>
        {
            var period = kind switch
            {
                0 => Period.OfYear(year),
                1 => Period.OfHalf(year, 1 + day % 2),
                2 => Period.OfQuarter(year, 1 + day % 4),
                3 => Period.OfMonth(year, 1 + day % 12),
                _ => Period.OfDay(new DateOnly(year, 1, 1).AddDays(day)),
            };
            Period.Nearest(period.Frequency, period.TimeInYears).Should().Be(period);
        }, iter: 1000);

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var recipe = new OutlookRecipe { Test = "hamd", Breaks = "petit", Forecast = "drft", Horizon = 0 };
        Study.Invoking(s => s.OfSeries([new("A", "x", [Period.OfYear(2000)], []), new("B", "y", [Period.OfYear(2000), Period.OfQuarter(2001, 1)], [1, 2])], recipe))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id).Should().Equal("FM1001", "FM1001", "FM1001", "FM4660", "FM4660", "FM4661");
        Study.Invoking(s => s.OfIndicators(Sample.Panel(), new() { Series = ["a", "d"] })).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Select(d => d.Message).Should().HaveCount(2).And.Contain(m => m.StartsWith("There is no series 'd'. There are: a1"));
    }

    private static OutlookSeries Series(string region, double[] values) => new(region, "x", [.. Enumerable.Range(0, values.Length).Select(i => Period.OfYear(2010 + i))], values);

    [Fact]
    public void Of_several_breaks_the_sentence_tells_how_many_and_the_last()
    {
        Period[] years = [.. Enumerable.Range(2001, 24).Select(Period.OfYear)];
        double[] levels = [.. Enumerable.Range(0, 24).Select(t => (t < 8 ? 1 : t < 16 ? 9 : 3) + 0.1 * Math.Sin(5.0 * t * t))];
        OutlookRecipe recipe = new() { Breaks = new("level-segments"), Forecast = null, LifeCycle = null };
        var two = new OutlookStudy().OfSeries([new("A", "y", years, levels)], recipe).Rows[0];
        two.ToString().Should().Contain("; 2 breaks, the last between 2016 and 2017 (p < 0.001)");
        two.InChinese().Should().Contain("；有2个突变点，最近的在2016年与2017年之间（p < 0.001）");
        var one = new OutlookStudy().OfSeries([new("A", "y", years[..16], levels[..16])], recipe).Rows[0];
        one.ToString().Should().Contain("; a break between 2008 and 2009 (p < 0.001)");
        one.InChinese().Should().Contain("；2008年与2009年之间有突变点（p < 0.001）");
    }
}
