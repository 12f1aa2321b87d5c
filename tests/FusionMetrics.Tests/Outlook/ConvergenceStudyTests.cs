using System.Text.Json;
using FusionMetrics.Outlook;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Tests.Outlook;

/// <summary>The panel of the tests of convergence, as series: what was found must be what an independent computation finds; and what may be odd about series.</summary>
public class ConvergenceStudyTests
{
    private static readonly JsonElement Case = ReferenceFile.Json("trend/convergence-cases.json");

    private static readonly string[] Regions = [.. Case.GetProperty("regions").EnumerateArray().Select(region => region.GetString()!)];

    private static readonly Period[] Years = [.. Case.GetProperty("times").Numbers().Select(time => Period.OfYear((int)time))];

    private static readonly double[][] Values = [.. Case.GetProperty("values").EnumerateArray().Select(row => row.Numbers())];

    private static readonly OutlookSeries[] Panel = [.. Regions.Select((region, i) => new OutlookSeries(region, "y", Years, Values[i]))];

    private static readonly ConvergenceStudy Study = new();

    [Fact]
    public void Dispersion_growth_and_clubs_are_those_of_the_reference()
    {
        var result = Study.OfSeries(Panel, new() { Clubs = new() { Merging = ClubMerging.None } });

        var row = result.Rows.Should().ContainSingle().Subject;
        (row.Series, row.Periods[0], row.Periods[^1], row.Table.Regions.Count).Should().Be(("y", Years[0], Years[^1], Regions.Length));
        Near(result.Dispersions.Select(r => r.Dispersion.Variation), Case.GetProperty("sigma").GetProperty("variation").Numbers(), 1e-13);
        result.Dispersions.Select(r => r.Period).Should().Equal(Years);
        Near([row.Beta.Initial.Value, row.Beta.Initial.P], [Case.GetProperty("absolute").GetProperty("coefficients")[1].GetDouble(), Case.GetProperty("absolute").GetProperty("p")[1].GetDouble()], 1e-11);
        Near([row.Clubs.Overall!.T], [Case.GetProperty("overall").GetProperty("t").GetDouble()], 1e-9);
        var clubs = Case.GetProperty("clubs").EnumerateArray().Select((club, i) => (Number: i + 1, Names: club.GetProperty("regions").EnumerateArray().Select(region => region.GetString()!), T: club.GetProperty("test").GetProperty("t").GetDouble())).ToArray();
        result.Clubs.Where(r => r.Membership == ClubMembership.Member).Select(r => (r.Club, r.Region)).Should().Equal(clubs.SelectMany(club => club.Names.Select(name => ((int?)club.Number, name))));
        foreach (var (number, _, t) in clubs) Near(result.Clubs.Where(r => r.Club == number).Select(r => r.Test!.T).Distinct(), [t], 1e-9);
        result.Clubs.Where(r => r.Membership == ClubMembership.Divergent).Select(r => (r.Region, r.Club)).Should().Equal(("U", null), ("V", null));
    }

    // A control that is the same at all periods has itself as its mean.
    [Fact]
    public void Growth_given_controls_is_that_of_the_reference()
    {
        var controls = Case.GetProperty("controls").EnumerateArray().SelectMany((control, c) => control.Numbers().Select((value, i) => new OutlookSeries(Regions[i], $"c{c + 1}", Years, [.. Years.Select(_ => value)])));

        var result = Study.OfSeries([.. Panel, .. controls], new() { Controls = ["c1", "c2"] });

        var beta = result.Rows.Should().ContainSingle("controls are not tested themselves").Which.Beta;
        var expected = Case.GetProperty("conditional");
        Near(beta.Controls.Prepend(beta.Initial).Select(term => term.Value), [.. expected.GetProperty("coefficients").Numbers().Skip(1)], 1e-11);
        Near(beta.Controls.Prepend(beta.Initial).Select(term => term.Error), [.. expected.GetProperty("errors").Numbers().Skip(1)], 1e-11);
        result.Conventions.Should().Contain("Convergence: held constant is the mean over the periods of c1, c2.");
    }

    [Fact]
    public void The_mean_of_a_control_is_over_the_periods_that_count()
    {
        OutlookSeries[] series = [.. "abcdef".Select((c, i) => Of($"{c}", "y", [1, 1 + i, 2 + i * i, 9])), .. "abcdef".Select((c, i) => Of($"{c}", "x", [i % 3, double.NaN, i % 2, 100 + i]))];

        var beta = Study.OfSeries(series, new() { Controls = ["x"], From = Period.OfYear(2001), To = Period.OfYear(2002) }).Rows.Single().Beta;

        var table = new RegionTable(["a", "b", "c", "d", "e", "f"], [2001, 2002], [.. Enumerable.Range(0, 6).Select(i => new double[] { 1 + i, 2 + i * i })]);
        beta.Should().BeEquivalentTo(BetaConvergence.Of(table, new() { Controls = [new("x", [0, 1, 0, 1, 0, 1])] }));
        // Over three periods without a value in the second: (i % 3 + i % 2) / 2.
        table = new RegionTable(["a", "b", "c", "d", "e", "f"], [2000, 2001, 2002], [.. Enumerable.Range(0, 6).Select(i => new double[] { 1, 1 + i, 2 + i * i })]);
        series = [.. series.Select((one, i) => one.Series == "y" ? one with { Values = [2 + i, .. one.Values.Skip(1)] } : one)];
        Study.OfSeries(series, new() { Controls = ["x"], To = Period.OfYear(2002) }).Rows.Single().Beta.Controls.Single().Value
            .Should().Be(BetaConvergence.Of(new RegionTable(table.Regions, table.Times, [.. Enumerable.Range(0, 6).Select(i => new double[] { 2 + i, 1 + i, 2 + i * i })]), new() { Controls = [new("x", [0, 1, 1, 0.5, 0.5, 1.5])] }).Controls.Single().Value);
    }

    [Fact]
    public void Periods_in_any_order_gaps_and_repeated_ones_are_told_of_and_do_no_harm()
    {
        var expected = Study.OfSeries(Panel).Rows.Single();
        var odd = Panel.ToArray();
        odd[2] = new("A3", "y", [.. Years.Reverse()], [.. Values[2].Reverse()]);
        odd[3] = new("B3", "y", [.. Years, Years[5], Years[5]], [.. Values[3], Values[3][5] - 1, Values[3][5] + 1]);
        odd[4] = new("A7", "y", [.. Years, Period.OfYear(2050)], [.. Values[4], double.NaN]);

        var result = Study.OfSeries(odd);

        result.Rows.Single().Should().BeEquivalentTo(expected);
        result.Diagnostics.Select(d => d.Id).Should().Equal("FM4621", "FM4621", "FM4622");
        result.Diagnostics[0].Message.Should().StartWith("Series 'A3 y': times are not in order");
    }

    [Fact]
    public void Regions_that_a_test_leaves_out_are_named_by_series()
    {
        double[] rising = [1, 2, 3, 4, 5, 6, 7, 8];
        OutlookSeries[] series = [Of("a", "y", rising), Of("b", "y", [2, double.NaN, 4, 5, 6, 7, 8, 8]), Of("c", "y", [5, 5, 5, 0, 5, 5, 5, 5]), Of("d", "y", [double.NaN, .. rising[1..]]), Of("e", "y", [3, 3, 3, 3, 3, 3, 3, 4])];

        var result = Study.OfSeries(series);

        result.Diagnostics.Select(d => (d.Id, d.Location!.Column)).Should().AllBeEquivalentTo(("FM4663", "y"));
        result.Diagnostics.Select(d => d.Message).Should().Equal(
            "Test of dispersion: 2 of 5 regions are left out, without a value at some period: b, d. A shorter span may keep them.",
            "Test of growth: 1 of 5 regions are left out, without a positive value at the first and the last period: d. A shorter span may keep them.",
            "Test of clubs: 3 of 5 regions are left out, with a value that is missing or not positive: b, c, d. A shorter span may keep them.");
        result.Clubs.Where(r => r.Membership == ClubMembership.LeftOut).Select(r => r.Region).Should().Equal("b", "c", "d");
        Study.OfSeries(series, new() { From = Period.OfYear(2004) }).Diagnostics.Should().BeEmpty();
        var many = Study.OfSeries([.. series[..1], .. Enumerable.Range(0, 11).Select(i => Of($"r{i:00}", "y", [double.NaN, .. rising[1..]]))]);
        many.Diagnostics[0].Message.Should().Contain("11 of 12 regions").And.Contain("r00, r01, r02, r03, r04, r05, r06, r07, r08, r09 and 1 more. A shorter");
    }

    [Fact]
    public void Each_option_reaches_its_test()
    {
        var usual = Study.OfSeries(Panel);
        var logarithms = Study.OfSeries(Panel, new() { Measure = DispersionMeasure.DeviationOfLogarithms }).Rows.Single();
        logarithms.Sigma.Trend.Should().Be(SigmaConvergence.Of(logarithms.Table, new() { Measure = DispersionMeasure.DeviationOfLogarithms }).Trend).And.NotBe(usual.Rows.Single().Sigma.Trend);
        Study.OfSeries(Panel, new() { Test = "mann-kendall" }).Rows.Single().Sigma.Trend.P.Should().NotBe(usual.Rows.Single().Sigma.Trend.P);
        Study.OfSeries(Panel, new() { Alpha = 0.6 }).Rows.Single().Beta.Verdict.Should().Be(ConvergenceVerdict.Converging, "p is 0.539");
        OutlookSeries[] ragged = [.. Panel[..^1], Panel[^1] with { Values = [double.NaN, .. Values[^1].Skip(1)] }];
        Study.OfSeries(ragged, new() { Composition = RegionComposition.Available }).Dispersions.Select(r => r.Dispersion.Count).Distinct().Should().Equal(Regions.Length - 1, Regions.Length);
        Study.OfSeries(ragged).Dispersions.Select(r => r.Dispersion.Count).Distinct().Should().Equal(Regions.Length - 1);
        string.Join('\n', Study.OfSeries(ragged, new() { Composition = RegionComposition.Available, Measure = DispersionMeasure.DeviationOfLogarithms, Clubs = new() { Merging = ClubMerging.None, Discard = 0.25 } }).Conventions)
            .Should().Contain("standard deviation of natural logarithms, with n - 1, over all regions with a value at the period").And.Contain("from the first 25 % of periods on").And.Contain("clubs are not merged");
        usual.Conventions.Should().Contain(c => c.Contains("the coefficient of variation, with n - 1, over the regions with a value at every period")).And.Contain(c => c.Contains("rejected at t of -1.65 or less"));
    }

    [Fact]
    public void What_cannot_be_answered_is_refused_with_all_problems()
    {
        Action asked = () => Study.OfSeries([new("", "y", [Period.OfYear(2000), Period.OfYear(2001)], [1]), new("a", "y", [Period.OfQuarter(2000, 1)], [1])],
            new() { Test = "hamd", Alpha = 1, Clubs = new() { Discard = 1 }, From = Period.OfYear(2002), To = Period.OfYear(2001), Controls = ["z"] });

        asked.Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id)
            .Should().Equal("FM1001", "FM4662", "FM4662", "FM4662", "FM4660", "FM4662", "FM4662", "FM4661");
        ((Action)(() => Study.OfSeries(Panel, new() { Controls = ["y"] }))).Should().Throw<FusionMetricsException>().WithMessage("*none is left to test*");
        Study.Validate(new()).Should().BeEmpty();
        Study.Validate(new() { Alpha = double.NaN }).Should().ContainSingle();
        Study.Validate(new() { Alpha = 0 }).Should().ContainSingle();
        Study.Validate(new() { Clubs = new() { Discard = double.NaN } }).Should().ContainSingle();
    }

    [Fact]
    public void A_region_given_twice_is_refused()
        => ((Action)(() => Study.OfSeries([Panel[0], Panel[0]]))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Rule.Should().Be(ConvergenceRules.Table);

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        OutlookSeries[] series = [.. Enumerable.Range(0, 9).SelectMany(k => Panel.Select((one, i) => one with { Series = $"y{k}", Values = [.. one.Values.Select((v, t) => v + k * (i * t % 7))] }))];
        var (one, four) = (new ConvergenceStudy(Engine(1)).OfSeries(series), new ConvergenceStudy(Engine(4)).OfSeries(series));
        one.Tables.Select(Text).Should().Equal(four.Tables.Select(Text));
        one.Rows.Select(row => row.Series).Should().Equal(Enumerable.Range(0, 9).Select(k => $"y{k}"));

        static string Text(ResultTable table) => string.Join('\n', Enumerable.Range(0, table.Count).Select(row => string.Join(',', table.Columns.Select(column => column.Text(row)))));
    }

    [Fact]
    public void What_was_found_is_said_in_a_sentence_of_either_language()
    {
        var row = Study.OfSeries(Panel).Rows.Single();
        row.ToString().Should().Match("y, 20 regions, 1994 to 2023: dispersion rises (variation 0.265 to 0.579, p *); those that began low grow neither faster nor slower (p = 0.54); not one club (t of log t -443.7) but 2, of 9, 9 regions, 2 in none.");
        row.InChinese().Should().Match("y，20个地区，1994年至2023年：地区差异扩大，σ发散（变异系数由0.265变为0.579，p *）；不存在绝对β收敛（p = 0.54）；整体不收敛（log t检验t值-443.7），分为2个收敛俱乐部，分别有9、9个地区，2个地区不属于任何俱乐部。");

        OutlookSeries[] club = [.. Panel.Where(one => one.Region[0] == 'A')];
        var drawn = Study.OfSeries(club, new() { Measure = DispersionMeasure.DeviationOfLogarithms }).Rows.Single();
        drawn.ToString().Should().MatchRegex(@"^y, 9 regions, .*: dispersion falls \(deviation of logarithms 0\.\d+ to 0\.\d+, p .*\); those that began low grow faster, closing the distance at .* % a year, half of it in .* years \(p < 0\.001\); all form one club \(t of log t 31\.\d+\)\.$");
        drawn.InChinese().Should().MatchRegex("地区差异缩小，存在σ收敛（对数标准差由.*；存在绝对β收敛，收敛速度为每年.* %，半衰期.*年（p < 0.001）；全部地区属于同一收敛俱乐部（log t检验t值31");
    }

    [Fact]
    public void Every_verdict_has_words()
    {
        double[] fast = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512], slow = [.. fast.Select(v => 2 + v / 1e4)];
        Said([Of("a", "y", fast), Of("b", "y", [.. fast.Select(v => v * v)]), Of("c", "y", slow), Of("d", "y", [.. Enumerable.Repeat(3.0, 10)])])
            .Read("*dispersion rises*neither faster nor slower*", "*地区差异扩大*不存在绝对β收敛*");
        Said([.. Enumerable.Range(1, 6).Select(i => Of($"r{i}", "y", [.. Enumerable.Range(0, 8).Select(t => Math.Exp(i * (1 + t / 10.0) + (i % 2 - 0.5) * t / 100))]))])
            .Read("*those that began low grow slower (p < 0.001); no two regions form a club (t of log t -*", "*绝对β发散（p < 0.001）；没有收敛俱乐部（log t检验t值-*");
        Said([Of("a", "y", [1, 1.1, 3]), Of("b", "y", [2, 2.1, 2]), Of("c", "y", [4, 3.2, 0.5]), Of("d", "y", [3, 2.5, 1])])
            .Read("*too few periods for a trend of dispersion; those that began low grow faster, so much that they overtake one another (p *); too few periods for clubs.", "*时期过少，无法检验σ收敛；存在绝对β收敛，落后地区反超（p *）；时期过少，无法识别收敛俱乐部。");
        Said([Of("a", "y", [1, 2, 3, 4, 5, 6, 7, 8])])
            .Read("y: one region alone, a, cannot converge.", "y：仅有a一个地区，无从收敛。");
        Said([Of("a", "y", fast), Of("b", "y", fast)]).Read("*dispersion shows no trend (variation 0 to 0, p *all form one club (equal at some time).", "*地区差异无显著趋势*全部地区属于同一收敛俱乐部（某一时期各地区相等）。");
        Said([Of("a", "y", fast), Of("b", "y", [.. fast.Select((v, t) => v * (1 + t / 10.0))])]).Read("*no two regions form a club (equal at the start).", "*没有收敛俱乐部（初始时期各地区相等）。");
        Said([Of("a", "y", [1, double.NaN, 3]), Of("b", "y", [double.NaN, 2, 4])])
            .Read("y, 2 regions, 2000 to 2002: too few regions have a value at every period for dispersion; too few regions with positive values at the first and the last period to compare growth; too few regions with positive values at every period for clubs.",
                "y，2个地区，2000年至2002年：各时期均有数值的地区过少，无法检验σ收敛；首末时期数值均为正的地区过少，无法检验β收敛；各时期数值均为正的地区过少，无法识别收敛俱乐部。");
        Said([Of("a", "y", [1]), Of("b", "y", [2])]).Read("y, 2 regions, 2000: too few periods for a trend of dispersion; too few periods to compare growth; too few periods for clubs.", "*时期过少，无法检验β收敛*");
        Said([.. "abcd".Select((c, i) => Of($"{c}", "y", [.. fast.Select(v => v + i - 100)]))])
            .Read("*too few periods at which the mean is positive for a trend of dispersion; too few regions with positive values*", "*均值为正的时期过少，无法检验σ收敛*");
        Said([.. "abcd".Select((c, i) => Of($"{c}", "y", [2, 3 + i]))]).Read("*; all began alike, so growth is not compared; *", "*初始水平相同，无法检验β收敛*");
        Said([.. "abcdef".Select((c, i) => Of($"{c}", "y", [1 + i, 3 + i % 2])), .. "abcdef".Select(c => Of($"{c}", "x", [2, 2]))], "x").Read("*; what is held constant explains itself or the start, so growth is not compared; *", "*控制变量之间或与初始水平线性相关*");
        Said([.. "abcdef".Select((c, i) => Of($"{c}", "y", [1 + i, 3 + i % 2])), Of("a", "x", [2, 2])], "x").Read("*, and all that is held constant, to compare growth; *", "*且控制变量齐全的地区过少*");
        Said([Of("a", "y", fast), Of("b", "y", fast), Of("c", "y", [.. fast.Select((v, t) => t == 1 ? -1 : v)])]).Read("*; all form one club (equal at some time, 1 left out).", "*；全部地区属于同一收敛俱乐部（某一时期各地区相等，1个地区未计入）。");
        Said([Of("a", "y", [double.NaN])]).Read("y: no value.", "y：没有数值。");
        Said([Of("a", "y", [1, 2]), Of("b", "y", [2, 3]), Of("c", "y", [4, 4]), Of("d", "y", [3, 4.5]), .. "abcd".Select((c, i) => Of($"{c}", "x", [i % 2, i / 2]))], "x").Read("*; given x, those that began low*", "*以x为控制变量的条件β*");
    }

    [Theory]
    [InlineData("2011", "2011-Q2", "2011-Q1", "2011-Q2")]
    [InlineData("2010-S2", "2011", "2010-Q3", "2011-Q4")]
    [InlineData("2010-Q2", "2011-11-30", "2010-Q2", "2011-Q3")]
    [InlineData("2010-02", "2011-12", "2010-Q2", "2011-Q4")]
    public void The_span_may_be_named_by_periods_of_another_length(string from, string to, string first, string last)
    {
        OutlookSeries[] series = [.. "ab".Select(region => new OutlookSeries($"{region}", "y", [.. Enumerable.Range(0, 8).Select(i => Period.OfQuarter(2010 + i / 4, 1 + i % 4))], [1, 2, 3, 4, 5, 6, 7, 8]))];
        var row = Study.OfSeries(series, new() { From = Period.Parse(from), To = Period.Parse(to) }).Rows.Single();
        $"{row.Periods[0]} {row.Periods[^1]}".Should().Be($"{first} {last}");
    }

    [Theory]
    [InlineData("2050", null, "No period lies from 2050 on. There are 2000 to 2002.")]
    [InlineData(null, "1999-12", "No period lies up to 1999-12. There are 2000 to 2002.")]
    [InlineData("2001-02", "2001-11", "No period lies from 2001-02 on and up to 2001-11. There are 2000 to 2002.")]
    [InlineData("2002", "2001", "The first period, 2002, comes after the last, 2001.")]
    public void A_span_without_a_period_is_refused(string? from, string? to, string text)
    {
        var recipe = new ConvergenceRecipe { From = from is null ? null : Period.Parse(from), To = to is null ? null : Period.Parse(to) };
        FluentActions.Invoking(() => Study.OfSeries([Of("a", "y", [1, 2, 3]), Of("b", "y", [2, 3, 5])], recipe)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Message.Should().Be(text);
    }

    private static OutlookSeries Of(string region, string series, double[] values) => new(region, series, [.. values.Select((_, i) => Period.OfYear(2000 + i))], values);

    private static Sentences Said(OutlookSeries[] series, params string[] controls)
    {
        var row = Study.OfSeries(series, new() { Controls = controls }).Rows.Single();
        return new(row.ToString(), row.InChinese());
    }

    private static EvaluationEngine Engine(int threads) => new(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads });

    private static void Near(IEnumerable<double> values, double[] expected, double share)
    {
        double[] found = [.. values];
        found.Should().HaveSameCount(expected);
        for (var i = 0; i < found.Length; i++) found[i].Should().BeApproximately(expected[i], share * Math.Abs(expected[i]));
    }

    private sealed record Sentences(string English, string Chinese)
    {
        public void Read(string english, string chinese)
        {
            English.Should().Match(english);
            Chinese.Should().Match(chinese);
        }
    }
}
