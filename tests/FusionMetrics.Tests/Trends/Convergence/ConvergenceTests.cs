using System.Text.Json;
using CsCheck;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Tests.Trends.Convergence;

/// <summary>A simulated panel with two known clubs and two regions on their own, against an independent computation from the definitions.</summary>
public class ConvergenceTests
{
    private static readonly JsonElement Case = ReferenceFile.Json("trend/convergence-cases.json");

    private static readonly string[] Regions = [.. Case.GetProperty("regions").EnumerateArray().Select(region => region.GetString()!)];

    private static readonly double[] Times = Case.GetProperty("times").Numbers();

    private static readonly double[][] Values = [.. Case.GetProperty("values").EnumerateArray().Select(row => row.Numbers())];

    private static RegionTable Table => new(Regions, Times, Values);

    [Fact]
    public void Dispersion_is_that_of_the_reference()
    {
        var finding = SigmaConvergence.Of(Table);
        Near([.. finding.Dispersions.Select(d => d.Variation)], Case.GetProperty("sigma").GetProperty("variation").Numbers(), 1e-13);
        Near([.. finding.Dispersions.Select(d => d.DeviationOfLogarithms)], Case.GetProperty("sigma").GetProperty("deviationOfLogarithms").Numbers(), 1e-12);
        finding.Verdict.Should().Be(ConvergenceVerdict.Diverging, "two regions run away");
    }

    [Fact]
    public void Regions_of_a_club_draw_together()
    {
        int[] club = [.. Enumerable.Range(0, Regions.Length).Where(i => Regions[i][0] == 'A')];
        var finding = SigmaConvergence.Of(new RegionTable([.. club.Select(i => Regions[i])], Times, [.. club.Select(i => Values[i])]));
        finding.Verdict.Should().Be(ConvergenceVerdict.Converging);
        finding.Trend.Count.Should().Be(Times.Length);
    }

    [Fact]
    public void Absolute_convergence_is_that_of_the_reference()
    {
        var (finding, expected) = (BetaConvergence.Of(Table), Case.GetProperty("absolute"));
        Matches([finding.Initial], expected);
        finding.Intercept.Should().BeApproximately(expected.GetProperty("coefficients")[0].GetDouble(), 1e-13);
        finding.Explained.Should().BeApproximately(expected.GetProperty("explained").GetDouble(), 1e-12);
        finding.Speed.Should().BeApproximately(Case.GetProperty("speed").GetDouble(), 1e-13);
        finding.HalfLife.Should().BeApproximately(Math.Log(2) / finding.Speed, 1e-12);
        finding.Verdict.Should().Be(ConvergenceVerdict.Neither);
    }

    [Fact]
    public void Conditional_convergence_is_that_of_the_reference()
    {
        var controls = Case.GetProperty("controls").EnumerateArray().Select((control, i) => new ConvergenceControl($"c{i + 1}", control.Numbers())).ToArray();
        var finding = BetaConvergence.Of(Table, new BetaOptions { Controls = controls });
        Matches([finding.Initial, .. finding.Controls], Case.GetProperty("conditional"));
        finding.Controls.Select(term => term.Name).Should().Equal("c1", "c2");
    }

    // Growth that slows down as the distance shrinks: ln y = m + d e^(-speed t) has b = -(1 - e^(-speed T)) / T.
    [Fact]
    public void The_speed_of_an_exact_path_is_found()
    {
        const double Speed = 0.02;
        double[] starts = [-1.5, -0.7, 0.1, 0.4, 1.2];
        double[] times = [2000, 2010, 2020];
        var values = starts.Select(start => times.Select(t => Math.Exp(9 + start * Math.Exp(-Speed * (t - 2000)))).ToArray()).ToArray();
        var finding = BetaConvergence.Of(new RegionTable([.. starts.Select((_, i) => $"r{i}")], times, values));
        finding.Verdict.Should().Be(ConvergenceVerdict.Converging);
        finding.Speed.Should().BeApproximately(Speed, 1e-12);
        finding.HalfLife.Should().BeApproximately(Math.Log(2) / Speed, 1e-9);
        finding.Initial.P.Should().BeLessThan(1e-12);
    }

    // Rounding would leave a slope of 1e-17 or so, with an error of as much.
    [Fact]
    public void Regions_that_grow_alike_but_for_rounding_do_not_converge()
        => Gen.Select(Gen.Double[0.5, 300].Array[4, 30], Gen.Double[0.5, 3], Gen.Int[-900, 900]).Sample((levels, growth, unit) =>
        {
            var finding = BetaConvergence.Of(new RegionTable([.. levels.Select((_, i) => $"r{i}")], [2000, 2009], [.. levels.Select(level => new[] { Math.ScaleB(level, unit), Math.ScaleB(level * growth, unit) })]));
            (finding.Initial.Value, finding.Initial.P, finding.Verdict).Should().Be((0, 1, ConvergenceVerdict.Neither));
            (finding.Speed, double.IsNegative(finding.Speed), finding.HalfLife).Should().Be((0, false, double.NaN));
        });

    [Fact]
    public void Growth_that_differs_by_more_than_rounding_is_told_apart()
    {
        double[] starts = [1, 2, 3, 4, 5];
        BetaFinding Of(double more) => BetaConvergence.Of(new RegionTable(["a", "b", "c", "d", "e"], [2000, 2009], [.. starts.Select((start, i) => new[] { start, start * (2 + i * more) })]));
        Of(1e-14).Initial.Value.Should().BeApproximately(5e-15 / 9 * 4 / Math.Log(5), 4e-16);
        Of(0).Initial.Value.Should().Be(0);
    }

    [Fact]
    public void Clubs_are_those_of_the_reference_and_the_true_ones()
    {
        var finding = ConvergenceClubs.Of(Table, new ClubOptions { Merging = ClubMerging.None });
        finding.Verdict.Should().Be(ConvergenceVerdict.Neither);
        Matches(finding.Overall!, Case.GetProperty("overall"));
        var clubs = Case.GetProperty("clubs").EnumerateArray().ToArray();
        finding.Clubs.Should().HaveCount(clubs.Length);
        for (var i = 0; i < clubs.Length; i++)
        {
            finding.Clubs[i].Regions.Should().Equal(clubs[i].GetProperty("regions").EnumerateArray().Select(region => region.GetString()));
            Matches(finding.Clubs[i].Test, clubs[i].GetProperty("test"));
        }
        finding.Clubs.Select(club => string.Concat(club.Regions.Select(region => region[0]).Distinct())).Should().Equal("A", "B");
        finding.Divergent.Should().Equal("U", "V");
    }

    [Fact]
    public void Clubs_that_belong_together_are_merged()
    {
        var (panel, ids) = (Case.GetProperty("oversplit"), Case.GetProperty("oversplit").GetProperty("regions").EnumerateArray().Select(region => region.GetString()!).ToArray());
        var table = new RegionTable(ids, Times, [.. panel.GetProperty("values").EnumerateArray().Select(row => row.Numbers())]);
        var (split, merged) = (ConvergenceClubs.Of(table, new ClubOptions { Merging = ClubMerging.None }), ConvergenceClubs.Of(table));
        Names(split).Should().Equal(Expected("clubs"));
        Names(merged).Should().Equal(Expected("merged"));
        merged.Clubs.Count.Should().BeLessThan(split.Clubs.Count);
        merged.Divergent.Should().Equal(panel.GetProperty("divergent").EnumerateArray().Select(region => region.GetString()));

        static IEnumerable<string> Names(ClubFinding finding) => finding.Clubs.Select(club => string.Join(' ', club.Regions));
        IEnumerable<string> Expected(string name) => panel.GetProperty(name).EnumerateArray().Select(club => string.Join(' ', club.EnumerateArray().Select(region => region.GetString())));
    }

    [Fact]
    public void The_order_of_regions_and_the_unit_change_nothing()
    {
        var finding = ConvergenceClubs.Of(Table);
        int[] turned = [.. Enumerable.Range(0, Regions.Length).Reverse()];
        var other = ConvergenceClubs.Of(new RegionTable([.. turned.Select(i => Regions[i])], Times, [.. turned.Select(i => Values[i].Select(v => Math.ScaleB(v, 900)).ToArray())]));
        other.Clubs.Select(club => string.Join(' ', club.Regions)).Should().Equal(finding.Clubs.Select(club => string.Join(' ', club.Regions)));
        other.Divergent.Should().Equal(finding.Divergent);
        SigmaConvergence.Of(new RegionTable(Regions, Times, [.. Values.Select(row => row.Select(v => Math.ScaleB(v, -900)).ToArray())])).Dispersions.Select(d => d.Variation)
            .Should().Equal(SigmaConvergence.Of(Table).Dispersions.Select(d => d.Variation));
    }

    [Fact]
    public void One_club_is_convergence_of_all()
    {
        int[] club = [.. Enumerable.Range(0, Regions.Length).Where(i => Regions[i][0] == 'B')];
        var finding = ConvergenceClubs.Of(new RegionTable([.. club.Select(i => Regions[i])], Times, [.. club.Select(i => Values[i])]));
        finding.Verdict.Should().Be(ConvergenceVerdict.Converging);
        finding.Clubs.Should().ContainSingle().Which.Regions.Should().HaveCount(9);
        finding.Divergent.Should().BeEmpty();
    }

    [Fact]
    public void Regions_with_gaps_are_left_out_by_name()
    {
        var values = Values.Select(row => (double[])row.Clone()).ToArray();
        values[3][0] = double.NaN;
        values[5][7] = 0;
        var table = new RegionTable(Regions, Times, values);
        SigmaConvergence.Of(table).LeftOut.Should().Equal(Regions[3]);
        BetaConvergence.Of(table).LeftOut.Should().Equal(Regions[3]);
        ConvergenceClubs.Of(table).LeftOut.Should().Equal(Regions[3], Regions[5]);
        var available = SigmaConvergence.Of(table, new SigmaOptions { Composition = RegionComposition.Available, Measure = DispersionMeasure.DeviationOfLogarithms });
        available.Dispersions[0].Count.Should().Be(Regions.Length - 1);
        available.Dispersions[7].DeviationOfLogarithms.Should().Be(double.NaN);
        available.Trend.Count.Should().Be(Times.Length - 1);
    }

    [Fact]
    public void Too_little_has_an_answer()
    {
        var none = new RegionTable([], [], []);
        SigmaConvergence.Of(none).Verdict.Should().Be(ConvergenceVerdict.TooFew);
        BetaConvergence.Of(none).Verdict.Should().Be(ConvergenceVerdict.TooFew);
        ConvergenceClubs.Of(none).Verdict.Should().Be(ConvergenceVerdict.TooFew);
        var alike = new RegionTable(["a", "b", "c", "d"], [1, 2, 3, 4, 5, 6], [.. Enumerable.Repeat<double[]>([1, 2, 3, 4, 5, 6], 4)]);
        SigmaConvergence.Of(alike).Verdict.Should().Be(ConvergenceVerdict.Neither);
        BetaConvergence.Of(alike).Verdict.Should().Be(ConvergenceVerdict.TooFew);
        var clubs = ConvergenceClubs.Of(alike);
        (clubs.Verdict, clubs.Overall!.T).Should().Be((ConvergenceVerdict.Converging, double.PositiveInfinity));
    }

    [Fact]
    public void A_table_that_does_not_fit_together_is_refused_with_all_problems()
    {
        Action table = () => _ = new RegionTable(["a", "a"], [2, 1], [[1], [1, double.PositiveInfinity], []]);
        table.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().HaveCount(6).And.OnlyContain(d => d.Rule == ConvergenceRules.Table);
        Action controls = () => BetaConvergence.Of(Table, new BetaOptions { Controls = [new("short", [1, 2])] });
        controls.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(ConvergenceRules.Controls);
    }

    private static void Matches(RegressionTerm[] terms, JsonElement expected)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            Near(terms[i].Value, expected.GetProperty("coefficients")[i + 1].GetDouble(), 1e-11);
            Near(terms[i].Error, expected.GetProperty("errors")[i + 1].GetDouble(), 1e-11);
            Near(terms[i].T, expected.GetProperty("t")[i + 1].GetDouble(), 1e-11);
            Near(terms[i].P, expected.GetProperty("p")[i + 1].GetDouble(), 1e-11);
        }
    }

    private static void Matches(LogTTest test, JsonElement expected)
    {
        Near(test.Coefficient, expected.GetProperty("coefficient").GetDouble(), 1e-11);
        Near(test.Error, expected.GetProperty("error").GetDouble(), 1e-9);
        Near(test.T, expected.GetProperty("t").GetDouble(), 1e-9);
        test.P.Should().BeApproximately(expected.GetProperty("p").GetDouble(), 1e-12);
    }

    private static void Near(double value, double expected, double share) => value.Should().BeApproximately(expected, share * Math.Abs(expected));

    private static void Near(double[] values, double[] expected, double share)
    {
        values.Should().HaveSameCount(expected);
        for (var i = 0; i < values.Length; i++) Near(values[i], expected[i], share);
    }
}
