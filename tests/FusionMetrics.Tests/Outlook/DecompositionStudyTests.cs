using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Tests.Outlook;

/// <summary>Many series taken apart at once: what each method finds of a series alone, how strong its parts are, and what may be odd about series.</summary>
public class DecompositionStudyTests
{
    private static readonly double[] Season = [0.6, -0.2, 0.3, -0.7];

    private static readonly Period[] Quarters = [.. Enumerable.Range(0, 32).Select(i => Period.OfQuarter(2016 + i / 4, i % 4 + 1))];

    private static readonly DecompositionStudy Study = new();

    // A line of 0.2 a quarter and a season that adds to 0: found exactly by robust passes.
    private static OutlookSeries Line => new("A", "y", Quarters, [.. Enumerable.Range(0, 32).Select(i => 10 + 0.2 * i + Season[i % 4])]);

    [Fact]
    public void A_line_with_a_season_is_found_and_said()
    {
        var result = Study.OfSeries([Line], new() { Robustness = Robustness.Bisquare });

        var row = result.Rows.Single();
        (row.Method, row.Verdict, row.Season, row.Window).Should().Be((DecompositionMethod.Stl, DecompositionVerdict.Decomposed, 4, null));
        row.SeasonParts.Select(part => part.Name).Should().Equal("Q1", "Q2", "Q3", "Q4");
        row.SeasonParts.Zip(Season).Max(pair => Math.Abs(pair.First.Effect - pair.Second)).Should().BeLessThan(1e-9);
        row.TrendStrength.Should().BeApproximately(1, 1e-15);
        row.SeasonalStrength.Should().BeApproximately(1, 1e-15);
        row.ToString().Should().Be("A, y, 2016-Q1 to 2023-Q4: the trend rises from 10 to 16.2 (strength 1); the season adds 0.6 in Q1 and -0.7 in Q4 (strength 1).");
        row.InChinese().Should().Be("A，y，2016年第1季度至2023年第4季度：趋势由10升至16.2（强度1）；季节成分在第1季度最高，为0.6，在第4季度最低，为-0.7（强度1）。");
        result.Values.Should().HaveCount(32);
        result.Components.Should().BeEmpty();
    }

    [Theory]
    [InlineData(12, null, "in March and", "在3月最高")]
    [InlineData(2, null, "in S2 and", "在下半年最高")]
    [InlineData(1, 5, "in part 3 and", "在第3期最高")]
    public void A_season_is_said_by_the_names_of_its_parts(int perYear, int? season, string english, string chinese)
    {
        var (parts, high) = (season ?? perYear, perYear == 2 ? 1 : 2);
        Period[] periods = [.. Enumerable.Range(0, 6 * parts).Select(i => perYear switch { 12 => Period.OfMonth(2010 + i / 12, 1 + i % 12), 2 => Period.OfHalf(2010 + i / 2, 1 + i % 2), _ => Period.OfYear(2010 + i) })];
        var row = Study.OfSeries([new("A", "y", periods, [.. periods.Select((_, i) => i % parts == high ? 2.0 : 1)])], new() { Method = DecompositionMethod.Stl, Season = season }).Rows.Single();
        row.ToString().Should().Contain(english);
        row.InChinese().Should().Contain(chinese);
    }

    [Fact]
    public void The_parts_are_those_of_the_methods_and_add_up()
    {
        var random = new Random(5);
        double[] values = [.. Enumerable.Range(0, 32).Select(i => 5 + 0.1 * i + Season[i % 4] + random.NextDouble())];
        OutlookSeries noisy = new("A", "y", Quarters, values);
        TimeSeries alone = new([.. Enumerable.Range(0, 32).Select(i => (double)i)], values);

        var stl = Study.OfSeries([noisy], new() { SeasonalSpan = 7 }).Rows.Single();
        var ssa = Study.OfSeries([noisy], new() { Method = DecompositionMethod.Ssa, Window = 8, TrendComponents = 2 });

        var expected = Stl.Of(alone, new() { Period = 4, SeasonalSpan = 7 });
        stl.Trend.Should().Equal(expected.Trend);
        stl.Seasonal.Should().Equal(expected.Seasonal);
        stl.Weights.Should().Equal(expected.Weights);
        stl.Trend.Select((t, i) => t + stl.Seasonal[i] + stl.Remainder[i] - values[i]).Max(Math.Abs).Should().BeLessThan(1e-14);
        var spectrum = SingularSpectrum.Of(alone, 8);
        ssa.Rows.Single().Trend.Should().Equal(spectrum.Sum(2));
        ssa.Rows.Single().Trend.Zip(ssa.Rows.Single().Remainder, (t, r) => t + r).Zip(values, (sum, value) => Math.Abs(sum - value)).Max().Should().BeLessThan(1e-14);
        ssa.Components.Select(c => c.SingularValue).Should().Equal(spectrum.SingularValues);
        ssa.Components.Select(c => c.Share).Sum().Should().BeApproximately(1, 1e-14);
        ssa.Components[0].Share.Should().BeApproximately(Math.Pow(spectrum.SingularValues[0], 2) / spectrum.SingularValues.Sum(s => s * s), 1e-14);
        var columns = ssa.Values.Columns.ToDictionary(column => column.Name);
        (columns["seasonal"].Text(0), columns["weight"].Text(0)).Should().Be(("", ""), "components have neither");
    }

    // By its definition, with plain sums.
    [Fact]
    public void Strength_is_what_the_rest_leaves()
    {
        var random = new Random(6);
        var row = Study.OfSeries([new("", "y", Quarters, [.. Enumerable.Range(0, 32).Select(i => 0.02 * i + Season[i % 4] + random.NextDouble())])]).Rows.Single();

        row.TrendStrength.Should().BeApproximately(1 - Variance(row.Remainder) / Variance([.. row.Trend.Zip(row.Remainder, (t, r) => t + r)]), 1e-13);
        row.SeasonalStrength.Should().BeApproximately(1 - Variance(row.Remainder) / Variance([.. row.Seasonal.Zip(row.Remainder, (t, r) => t + r)]), 1e-13);
        row.TrendStrength.Should().BeInRange(0.01, 0.99);
        row.ToString().Should().StartWith("y, 2016-Q1 to");

        static double Variance(IReadOnlyList<double> values) => values.Sum(v => (v - values.Average()) * (v - values.Average())) / (values.Count - 1);
    }

    [Fact]
    public void Years_are_taken_apart_by_components_and_by_a_season_that_is_named()
    {
        OutlookSeries years = Years("A", [1, 5, 2, 6, 3, 7, 4, 8, 5, 9, 6, 10, 7]);

        var spectrum = Study.OfSeries([years]).Rows.Single();
        var named = Study.OfSeries([years], new() { Season = 2 }).Rows.Single();

        (spectrum.Method, spectrum.Season, spectrum.Window).Should().Be((DecompositionMethod.Ssa, null, 6));
        spectrum.SeasonParts.Should().BeEmpty();
        double.IsNaN(spectrum.SeasonalStrength).Should().BeTrue();
        spectrum.ToString().Should().MatchRegex(@"^A, y, 2000 to 2012: the trend rises from [0-9.]+ to [0-9.]+ \(strength 0\.\d+\)\.$");
        (named.Method, named.SeasonParts.Count).Should().Be((DecompositionMethod.Stl, 2));
        named.SeasonParts.Select(part => part.Name).Should().Equal("1", "2");
        named.SeasonParts[1].Effect.Should().BeGreaterThan(1);
        Study.OfSeries([years], new() { Method = DecompositionMethod.Ssa, Season = 4 }).Rows.Single().Window.Should().Be(4, "a window has whole seasons");
        Study.OfSeries([Years("A", [.. Enumerable.Range(0, 400).Select(i => Math.Sin(i))])]).Rows.Single().Window.Should().Be(120);
    }

    [Fact]
    public void Days_without_a_gap_are_evenly_spaced_over_leap_years_too()
    {
        var start = new DateOnly(2023, 12, 1);
        OutlookSeries days = new("A", "y", [.. Enumerable.Range(0, 120).Select(i => Period.OfDay(start.AddDays(i)))], [.. Enumerable.Range(0, 120).Select(i => i % 7 == 0 ? 3.0 : 1)]);

        var row = Study.OfSeries([days], new() { Season = 7 }).Rows.Single();

        row.Verdict.Should().Be(DecompositionVerdict.Decomposed);
        row.SeasonParts.MaxBy(part => part.Effect)!.Name.Should().Be("1");
        row.Periods.Should().Equal(days.Periods);
    }

    [Fact]
    public void Gaps_and_short_series_are_said_and_do_not_stop_the_others()
    {
        OutlookSeries[] series = [Line, Line with { Region = "B", Values = [.. Line.Values.Select((v, i) => i == 7 ? double.NaN : v)] }, new("C", "y", Quarters[..8], [.. Line.Values.Take(8)]), new("D", "y", [], [])];

        var result = Study.OfSeries(series);

        result.Rows.Select(row => row.Verdict).Should().Equal(DecompositionVerdict.Decomposed, DecompositionVerdict.Uneven, DecompositionVerdict.TooShort, DecompositionVerdict.TooShort);
        result.Diagnostics.Select(d => d.Message).Should().Equal(
            "1 of 4 regions miss values in between, or are not evenly spaced, and are not taken apart: B.", "1 of 4 regions have no more values than two seasons, and are not taken apart: C.", "1 of 4 regions have fewer values than two windows, and are not taken apart: D.");
        result.ToString().Split('\n')[1..4].Should().Equal(
            "B, y, 2016-Q1 to 2023-Q4: values are missing in between, or not evenly spaced.", "C, y, 2016-Q1 to 2017-Q4: too few values to be taken apart.", "D, y: no value.");
        result.Rows[1].InChinese().Should().Be("B，y，2016年第1季度至2023年第4季度：中间有缺失值或间隔不等，无法分解。");
        result.Rows[3].InChinese().Should().Be("D，y：没有数值。");
        result.Values.Select(v => v.Region).Distinct().Should().Equal("A");
        var named = Study.OfSeries(series, new() { Method = DecompositionMethod.Stl });
        named.Rows.Select(row => row.Verdict).Should().Equal(result.Rows.Select(row => row.Verdict));
        named.Diagnostics[1].Message.Should().Be("2 of 4 regions have no more values than two seasons, and are not taken apart: C, D.");
        Study.OfSeries([Line with { Region = "", Values = [.. Line.Values.Select((v, i) => i == 7 ? double.NaN : v)] }]).Diagnostics.Single().Message.Should().EndWith("are not taken apart.");
    }

    [Fact]
    public void A_series_that_never_moves_has_no_strength()
    {
        var row = Study.OfSeries([Line with { Values = [.. Line.Values.Select(_ => 3.0)] }]).Rows.Single();

        row.Verdict.Should().Be(DecompositionVerdict.Decomposed);
        row.ToString().Should().Be("A, y, 2016-Q1 to 2023-Q4: the trend stays at 3; there is no season.");
        row.InChinese().Should().Be("A，y，2016年第1季度至2023年第4季度：趋势保持在3；没有季节成分。");
        row.Remainder.Should().OnlyContain(rest => rest == 0);
        var none = Study.OfSeries([Years("A", [0, 0, 0, 0, 0, 0])]);
        none.Components.Should().OnlyContain(c => c.SingularValue == 0 && double.IsNaN(c.Share));
    }

    [Fact]
    public void What_is_wrong_is_said_at_once()
    {
        new Action(() => Study.OfSeries([Line], new() { Season = 1, SeasonalSpan = 8, Window = 1, TrendComponents = 0 }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().HaveCount(5).And.OnlyContain(d => d.Id == "FM4666");
        new Action(() => Study.OfSeries([Years("A", [1, 2, 3])], new() { Method = DecompositionMethod.Stl }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Message.Should().StartWith("STL needs a season, but periods such as 2000 have none of their own.");
    }

    [Fact]
    public void What_belongs_to_the_other_method_is_refused()
    {
        Refused(new() { Method = DecompositionMethod.Ssa, Robustness = Robustness.Bisquare }).Should().Contain("are of STL");
        Refused(new() { Method = DecompositionMethod.Ssa, SeasonalSpan = 7 }).Should().Contain("are of STL");
        Refused(new() { Method = DecompositionMethod.Stl, Window = 4 }).Should().Contain("are of singular spectrum analysis");
        Refused(new() { Method = DecompositionMethod.Stl, TrendComponents = 2 }).Should().Contain("are of singular spectrum analysis");
        Refused(new() { Window = 4, TrendComponents = 5 }).Should().Be("Windows of 4 values have as many components, of which the trend cannot be made of 5.");
        DecompositionStudy.Validate(new() { Window = 4, TrendComponents = 4 }).Should().BeEmpty();

        // Years are not taken apart by STL, nor quarters by singular spectrum analysis, where nothing else is said.
        FluentActions.Invoking(() => Study.OfSeries([Years("A", [1, 2, 3, 4, 5, 6])], new() { Robustness = Robustness.Bisquare })).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Message.Should().Contain("are of STL");
        FluentActions.Invoking(() => Study.OfSeries([Line], new() { Window = 5 })).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Message.Should().Contain("are of singular spectrum analysis");
        Study.OfSeries([Line, Years("A", [1, 2, 3, 4, 5, 6])], new() { Robustness = Robustness.Bisquare, TrendComponents = 2 }).Rows.Should().HaveCount(2);

        static string Refused(DecompositionRecipe recipe) => DecompositionStudy.Validate(recipe).Single().Message;
    }

    [Fact]
    public void A_series_with_fewer_components_than_asked_for_is_not_taken_apart()
    {
        OutlookSeries[] series = [.. new[] { 8, 20 }.Select(n => new OutlookSeries($"of {n}", "y", [.. Enumerable.Range(0, n).Select(i => Period.OfYear(2000 + i))], [.. Enumerable.Range(0, n).Select(i => i * 1.0)]))];
        var result = Study.OfSeries(series, new() { TrendComponents = 5 });
        result.Rows.Select(row => row.Verdict).Should().Equal(DecompositionVerdict.TooShort, DecompositionVerdict.Decomposed);
        result.Diagnostics.Single().Message.Should().Be("1 of 2 regions have fewer values than two windows, or windows too short for 5 components, and are not taken apart: of 8.");
    }

    [Fact]
    public void Another_unit_by_a_power_of_two_changes_no_strength_and_the_number_of_threads_no_bit()
    {
        var random = new Random(7);
        OutlookSeries[] series = [.. Enumerable.Range(0, 9).Select(k => new OutlookSeries($"R{k}", "y", Quarters, [.. Enumerable.Range(0, 32).Select(i => Season[i % 4] + random.NextDouble())]))];

        var one = Strengths(1, series);

        Strengths(3, series).Should().Equal(one);
        foreach (var power in new[] { 1000, -1000 }) Strengths(1, [.. series.Select(s => s with { Values = [.. s.Values.Select(v => Math.ScaleB(v, power))] })]).Should().Equal(one);

        static (double, double)[] Strengths(int threads, OutlookSeries[] series)
            => [.. new DecompositionStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).OfSeries(series).Rows.Select(row => (row.TrendStrength, row.SeasonalStrength))];
    }

    private static OutlookSeries Years(string region, double[] values) => new(region, "y", [.. values.Select((_, i) => Period.OfYear(2000 + i))], values);
}
