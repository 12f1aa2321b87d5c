using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Outlook;

/// <summary>Many series looked at by every test at once: what each test finds of a series alone, what is counted, and what is said.</summary>
public class ExaminationStudyTests
{
    private static readonly ExaminationStudy Study = new();

    private static readonly Period[] Years = [.. Enumerable.Range(2001, 16).Select(Period.OfYear)];

    // Eight years at one level, eight at another.
    private static OutlookSeries Step => new("A", "y", Years, [.. Enumerable.Range(0, 16).Select(i => (i < 8 ? 10 : 14) + 0.25 * (i * 7 % 5 - 2))]);

    private static OutlookSeries Rise => new("A", "x", Years, [.. Enumerable.Range(0, 16).Select(i => 3 + 0.5 * i + 0.0625 * (i * 5 % 3))]);

    [Fact]
    public void Each_test_finds_what_it_finds_alone()
    {
        var row = Study.OfSeries([Step]).Rows.Single();
        double[] times = [.. Years.Select(year => (double)year.Year)];
        TimeSeries series = new(times, Step.Values.ToArray());

        row.Tests.Select(test => test.Test).Should().Equal(BuiltInMethods.Catalog.Ids(MethodFamily.Trend).Where(id => id != "seasonal-mann-kendall"), "years have no seasons");
        foreach (var test in row.Tests)
        {
            var alone = BuiltInMethods.Catalog.Create<ITrendDetector>(MethodFamily.Trend, test.Test).Detect(series);
            (test.Finding.P, test.Finding.S, test.Finding.Slope, test.Finding.Verdict).Should().Be((alone.P, alone.S, alone.Slope, alone.Verdict), test.Test);
        }
        row.BreakTests.Select(test => test.Test).Should().Equal(BuiltInMethods.Catalog.Ids(MethodFamily.Break));
        foreach (var test in row.BreakTests)
            test.Finding.Should().BeEquivalentTo(BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, test.Test).Detect(series), test.Test);
        var path = SequentialMannKendall.Of(series);
        row.Forward.Should().Equal(path.Forward);
        row.Backward.Should().Equal(path.Backward);
        row.Crossings.Should().Equal(path.Crossings);
    }

    [Fact]
    public void A_step_is_a_break_to_all_and_its_segments_are_the_last_to_go()
    {
        var result = Study.OfSeries([Step]);

        var row = result.Rows.Single();
        (row.BreakTested, row.MostFound).Should().Be((9, Period.OfYear(2008)));
        row.Breaking.Should().Be(result.BreakTests.Where(test => test.Break is not null).Select(test => test.Test).Distinct().Count()).And.BeGreaterThan(7);
        result.BreakTests.Where(test => test.Break is not null).Should().OnlyContain(test => test.LastBefore == Period.OfYear(2008) && test.Break!.LevelBefore > 9 && test.Break.LevelAfter < 15);
        result.Segmentations[^1].Breaks.Should().BeEmpty();
        result.Segmentations[^2].Breaks.Should().Equal(Period.OfYear(2009));
        // One break leaves the squares about two means, none those about one: the penalty at which both cost the same.
        double Squares(IEnumerable<double> values) => values.Sum(v => Math.Pow(v - values.Average(), 2));
        var (one, two) = (Squares(Step.Values), Squares(Step.Values.Take(8)) + Squares(Step.Values.Skip(8)));
        result.Segmentations[^1].LeastPenalty.Should().BeApproximately(one - two, 1e-9);
        result.Segmentations[^2].Cost.Should().BeApproximately(two, 1e-9);
        result.Sequential.Should().HaveCount(16);
        result.Sequential.Where(value => value.Crosses).Select(value => value.Period).Should().Equal(row.Crossings.Select(at => Years[at]));
    }

    [Fact]
    public void What_tests_find_is_counted_and_said()
    {
        var row = Study.OfSeries([Rise]).Rows.Single();

        (row.Tested, row.Rising, row.Falling).Should().Be((12, row.Tests.Count(test => test.Finding.Verdict == Verdict.Increasing), 0));
        (row.LeastP, row.LargestP).Should().Be((row.Tests.Min(test => test.Finding.P), row.Tests.Max(test => test.Finding.P)));
        var (least, largest) = (row.LeastP < 0.001 ? "< 0.001" : $"{row.LeastP:0.000}", row.LargestP < 0.1 ? $"{row.LargestP:0.000}" : $"{row.LargestP:0.00}");
        var tests = row.Rising == 12 ? "all 12 tests find a rise" : $"{row.Rising} of 12 tests find a rise";
        row.ToString().Should().StartWith($"A, x, 16 values, 2001 to 2016: {tests} (p {least} to {largest}); {row.Breaking} of 9 detectors find a break, most often after {row.MostFound}.");
        row.InChinese().Should().StartWith($"A，x，16个数值，2001年至2016年：12种趋势检验{(row.Rising == 12 ? "均判断为上升" : $"中{row.Rising}个判断为上升")}（p {least}至{largest}）；9种突变检验中{row.Breaking}种发现突变，多在{row.MostFound}年之后");
    }

    [Theory]
    [InlineData(0, "A, x: no value.", "A，x：没有数值。")]
    [InlineData(1, "A, x, 1 value, 2001: too few for any test.", "A，x，1个数值，2001年：数值过少，无法检验。")]
    [InlineData(2, "A, x, 2 values, 2001 to 2002: too few for any test.", "A，x，2个数值，2001年至2002年：数值过少，无法检验。")]
    public void Little_is_said_of_little(int count, string english, string chinese)
    {
        var row = Study.OfSeries([new("A", "x", Years[..count], [.. Rise.Values.Take(count)])]).Rows.Single();
        (row.ToString(), row.InChinese()).Should().Be((english, chinese));
    }

    [Fact]
    public void A_constant_series_has_neither_trend_nor_break()
    {
        var row = Study.OfSeries([new("", "x", Years, [.. Enumerable.Repeat(2.5, 16)])]).Rows.Single();
        row.ToString().Should().Be("x, 16 values, 2001 to 2016: none of 12 tests finds a trend (p = 1.00); none of 9 detectors finds a break.");
        row.InChinese().Should().Be("x，16个数值，2001年至2016年：12种趋势检验均未发现趋势（p = 1.00）；9种突变检验均未发现突变。");
        row.MostFound.Should().BeNull();
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void Another_unit_changes_nothing_but_what_is_in_that_unit(double unit)
    {
        var (usual, other) = (Study.OfSeries([Step]), Study.OfSeries([Step with { Values = [.. Step.Values.Select(v => v * unit)] }]));
        other.Rows[0].ToString().Should().Be(usual.Rows[0].ToString());
        other.Tests.Select(test => test.Finding.Verdict).Should().Equal(usual.Tests.Select(test => test.Finding.Verdict));
        other.Segmentations.Select(cut => string.Join(' ', cut.Breaks)).Should().Equal(usual.Segmentations.Select(cut => string.Join(' ', cut.Breaks)));
        other.Segmentations.Should().OnlyContain(cut => !double.IsInfinity(cut.Cost) && !double.IsInfinity(cut.LeastPenalty));
    }

    [Fact]
    public void A_trend_beyond_a_covariate_is_that_of_the_periods_that_both_have()
    {
        OutlookSeries covariate = new("A", "z", [.. Years.Skip(2)], [.. Enumerable.Range(2, 14).Select(i => i == 5 ? double.NaN : i * 3 % 7)]);
        OutlookSeries elsewhere = new("B", "y", Years, Step.Values);

        var result = Study.OfSeries([Rise, covariate, elsewhere], new() { Covariate = "z", Alpha = 0.1 });

        int[] common = [.. Enumerable.Range(2, 14).Where(i => i != 5)];
        var expected = new PartialMannKendall(new() { Alpha = 0.1 }).Test([.. common.Select(i => 2001.0 + i)], [.. common.Select(i => Rise.Values[i])], [.. common.Select(i => (double)(i * 3 % 7))]);
        result.Rows[0].Beyond.Should().Be(expected);
        result.Rows[0].ToString().Should().Contain($"; beyond z it rises (p < 0.001);");
        result.Rows[0].InChinese().Should().Contain("；剔除z的影响后仍呈上升趋势（p < 0.001）；");
        (result.Rows[1].Beyond, result.Rows[2].Beyond).Should().Be((null, null), "the covariate is not tested beyond itself, and B has none");
    }

    [Fact]
    public void Quarters_have_their_seasons()
    {
        Period[] quarters = [.. Enumerable.Range(0, 24).Select(i => Period.OfQuarter(2016 + i / 4, i % 4 + 1))];
        double[] values = [.. Enumerable.Range(0, 24).Select(i => 0.3 * i + (i % 4 == 0 ? 9 : 0) + i * 5 % 3)];
        var seasonal = Study.OfSeries([new("A", "x", quarters, values)]).Rows.Single().Tests.Single(test => test.Test == "seasonal-mann-kendall").Finding;
        seasonal.P.Should().Be(new SeasonalMannKendall(new() { Seasons = 4 }).Detect(new([.. quarters.Select(quarter => quarter.TimeInYears)], values)).P);
    }

    [Fact]
    public void The_level_is_that_of_every_test()
    {
        var strict = Study.OfSeries([Rise], new() { Alpha = 0.001 }).Rows.Single();
        strict.Tests.Should().OnlyContain(test => (test.Finding.Verdict == Verdict.Increasing) == (test.Finding.P < 0.001));
        strict.Rising.Should().BeLessThan(Study.OfSeries([Rise], new() { Alpha = 0.5 }).Rows.Single().Rising);
    }

    // What a test finds at alpha its interval of 1 - alpha says too.
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    public void Intervals_have_the_level_of_the_tests(double alpha)
    {
        var row = Study.OfSeries([Rise with { Values = [.. Enumerable.Range(0, 16).Select(i => i * 0.4 + i * 7 % 11 + i * 0.001)] }], new() { Alpha = alpha }).Rows.Single();
        foreach (var test in row.Tests.Where(test => test.Test != "block-bootstrap" && !double.IsNaN(test.Finding.SlopeLow)))
            (test.Finding.SlopeLow > 0 || test.Finding.SlopeHigh < 0).Should().Be(test.Finding.P < alpha, test.Test);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var act = () => Study.OfSeries([Rise], new() { Alpha = 0, LeastLength = 0, LeastPenalty = -1, Covariate = "q" });
        act.Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Message).Should().Equal(
            "The level of significance must be a number from 0.001 to 0.5.", "A segment must have 1 value or more.", "The least penalty of a break must be a number of 0 or more.",
            "There is no series 'q'. Take one of: x.");
    }

    [Fact]
    public void Two_threads_find_what_one_finds()
    {
        OutlookSeries[] series = [.. Enumerable.Range(0, 9).SelectMany(i => new[] { Step with { Region = $"R{i}" }, Rise with { Region = $"R{i}" } })];
        string Written(int threads) => string.Concat(new ExaminationStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).OfSeries(series).Tables.Select(table => table.ToTable(1000)));
        Written(2).Should().Be(Written(1));
    }

    [Fact]
    public void Series_of_a_region_are_tested_together_and_of_a_cost_less_is_better()
    {
        double[] x = [.. Enumerable.Range(0, 16).Select(i => i + 3.5 * (i * 7 % 5))], y = [.. Enumerable.Range(0, 16).Select(i => 40 - i - 2.5 * (i * 5 % 7) + 0.001 * i)];
        var recipe = new ExaminationRecipe { Together = [new("x", Direction.Benefit), new("y", Direction.Cost)] };

        var row = Study.OfSeries([new("A", "x", Years, x), new("B", "x", Years, x), new("A", "y", Years, y), new("A", "z", Years, x)], recipe).Together[0];

        // S of both and their covariance as Dietz and Killeen (1981) have them, where no values are equal: (K + 4 sum R Q - n (n + 1)^2) / 3, with ranks R and Q.
        double[] cost = [.. y.Select(v => -v)];
        double[] Ranks(double[] v) => [.. v.Select(a => 1.0 + v.Count(b => b < a))];
        double Score(double[] v, double[] w) => (from i in Enumerable.Range(0, 16) from j in Enumerable.Range(0, i) select Math.Sign(v[i] - v[j]) * Math.Sign(w[i] - w[j])).Sum();
        double[] time = [.. Enumerable.Range(0, 16).Select(i => (double)i)];
        var covariance = (Score(x, cost) + 4 * Ranks(x).Zip(Ranks(cost), (a, b) => a * b).Sum() - 16 * 17 * 17) / 3;
        var variance = 2 * (16 * 15 * 37 / 18.0 + covariance);
        var s = Score(x, time) + Score(cost, time);
        row.Finding.Overall.S.Should().Be(s).And.BePositive();
        row.Finding.Overall.Variance.Should().BeApproximately(variance, 1e-9);
        row.Finding.Overall.P.Should().BeApproximately(2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -s / Math.Sqrt(variance)), 1e-12);
        row.Finding.Scores.Should().Equal(Score(x, time), Score(cost, time));
        (row.Region, string.Join(' ', row.Series)).Should().Be(("A", "x -y"));
        row.ToString().Should().MatchRegex(@"^A, x, -y: they improve on the whole \(p . ?0\.\d+\)\.$");
        row.InChinese().Should().MatchRegex(@"^A，x、-y：总体改善（p . ?0\.\d+）。$");

        var worse = Study.OfSeries([new("A", "x", Years, x), new("A", "y", Years, y)], new() { Together = [new("x", Direction.Cost), new("y", Direction.Benefit)] }).Together.Single();
        worse.Finding.Overall.S.Should().Be(-s);
        worse.ToString().Should().Contain("they worsen on the whole");
        worse.InChinese().Should().Contain("总体恶化");
    }

    [Fact]
    public void Trends_that_differ_are_said_to_and_what_a_region_lacks_is_left_out()
    {
        var recipe = new ExaminationRecipe { Together = [new("x", Direction.Benefit), new("y", Direction.Benefit)] };
        OutlookSeries Falling(string region) => new(region, "y", Years, [.. Enumerable.Range(0, 16).Select(i => 9 - 0.5 * i)]);

        var result = Study.OfSeries([Rise, Falling("A"), Falling("B"), new("C", "y", [.. Years.Take(2)], [1, 2]), new("D", "z", Years, Rise.Values)], recipe);

        result.Together.Select(row => row.Region).Should().Equal("A", "B", "C", "D");
        result.Together[0].Differ.Should().BeTrue();
        result.Together[0].ToString().Should().StartWith("A, x, y: no trend on the whole (p ").And.EndWith(", but not alike (p < 0.001).");
        result.Together[0].InChinese().Should().Contain("总体无趋势").And.Contain("趋势不一致");
        result.Together[1].Series.Should().ContainSingle();
        result.Together.Skip(1).Select(row => row.ToString()).Should().Equal("BCD".Select(region => $"{region}: fewer than two series with three values or more to be tested together."));
        result.Together.Skip(1).Should().OnlyContain(row => row.Finding.Overall.Verdict == Verdict.TooShort && row.InChinese() == $"{row.Region}：至少有三个数值的序列不足两个，无法合并检验。");
        result.Tables.Select(table => table.Name).Should().EndWith(["together"]);
        result.Conventions.Should().ContainSingle(convention => convention.StartsWith("Together: "));
        Study.OfSeries([Rise]).Tables.Should().HaveCount(5, "nothing was tested together");
    }

    [Fact]
    public void What_cannot_be_tested_together_is_said()
    {
        string[] Problems(params DirectedSeries[] together) => [.. ExaminationStudy.Validate(new() { Together = together }).Select(d => d.Message)];

        Problems(new("x", Direction.Benefit), new("y", Direction.Cost)).Should().BeEmpty();
        Problems(new DirectedSeries("x", Direction.Benefit)).Should().Equal("Series that are tested together must be two or more, each named once.");
        Problems(new("x", Direction.Benefit), new("x", Direction.Cost)).Should().Equal("Series that are tested together must be two or more, each named once.");
        Problems(new("x", Direction.Target), new("y", Direction.Interval)).Should().ContainSingle().Which.Should().StartWith("Of a series that is tested with others");
        var act = () => Study.OfSeries([Rise], new() { Covariate = "q", Together = [new("x", Direction.Benefit), new("q", Direction.Cost)] });
        act.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("There is no series 'q'.");
    }
}
