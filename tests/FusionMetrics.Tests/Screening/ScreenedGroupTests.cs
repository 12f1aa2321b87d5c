using CsCheck;
using FusionMetrics.Screening;

namespace FusionMetrics.Tests.Screening;

public class ScreenedGroupTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_hand_worked_group()
    {
        // x 1 2 3 4, y 2 1 4 3, z 4 4 8 8: variances 5/3, 5/3, 16/3; covariances xy 1, xz 8/3, yz 8/3. Correlations 0.6, 2/sqrt 5 twice.
        var result = Screens.Of(("x", [1, 2, 3, 4]), ("y", [2, 1, 4, 3]), ("z", [4, 4, 8, 8]));
        var r = 2 / Math.Sqrt(5);

        var group = result.Groups.Single(g => g.Group == "g");
        (group.Parent, group.Level, group.Indicators, group.Varying).Should().Be((null, 0, 3, 3));
        group.Alpha.Should().BeApproximately(1.5 * (1 - 26 / 3.0 / (26 / 3.0 + 38 / 3.0)), 2e-16);
        group.MeanCorrelation.Should().BeApproximately((0.6 + 2 * r) / 3, 2e-16);
        group.StandardizedAlpha.Should().BeApproximately(3 * group.MeanCorrelation / (1 + 2 * group.MeanCorrelation), 2e-16);
        // Of 1 0.6 r, 0.6 1 r, r r 1: 0.4, and 1.3 +- sqrt(0.09 + 2 r^2).
        var root = Math.Sqrt(0.09 + 1.6);
        result.Components.Where(c => c.Group == "g").Select(c => c.Eigenvalue).Should().Equal([1.3 + root, 0.4, 1.3 - root], (a, b) => Math.Abs(a - b) < 2e-15);
        result.Components.Where(c => c.Group == "g").Select(c => c.CumulativeShare).Last().Should().BeApproximately(1, 1e-15);
        (group.AboveOne, group.Flags.Count).Should().Be((1, 0));
        group.FirstShare.Should().BeApproximately((1.3 + root) / 3, 1e-15);
    }

    [Fact]
    public void Alpha_is_one_less_the_share_of_the_variances_in_that_of_the_sum()
        => Varying(2, 5).Sample(columns =>
        {
            var group = Screens.Of([.. columns.Select((values, i) => ($"x{i}", values))]).Groups[1];
            double[] total = [.. Enumerable.Range(0, columns[0].Length).Select(row => columns.Sum(c => c[row]))];
            var (k, share) = ((double)columns.Length, columns.Sum(Variance) / Variance(total));
            group.Alpha.Should().BeApproximately(k / (k - 1) * (1 - share), 1e-13 * (1 + share) * (1 + share));
        }, iter: 1000);

    [Fact]
    public void Eigenvalues_sum_to_the_number_of_indicators_and_their_squares_to_those_of_the_correlations()
        => Varying(1, 6).Sample(columns =>
        {
            var result = Screens.Of([.. columns.Select((values, i) => ($"x{i}", values))]);
            var values = result.Components.Where(c => c.Group == "g").Select(c => c.Eigenvalue).ToList();
            values.Should().HaveCount(columns.Length).And.BeInDescendingOrder();
            values.Min().Should().BeGreaterThanOrEqualTo(0);
            values.Sum().Should().BeApproximately(columns.Length, 1e-13);
            values.Sum(v => v * v).Should().BeApproximately(columns.Length + 2 * result.Correlations.Sum(r => r.Pearson * r.Pearson), 1e-12);
        }, iter: 1000);

    [Fact]
    public void Indicators_that_are_all_the_same_measure_one_thing()
    {
        var group = Screens.Of(("x", [1, 2, 4]), ("y", [10, 20, 40]), ("z", [3, 5, 9])).Groups[1];
        (group.StandardizedAlpha, group.MeanCorrelation, group.FirstShare, group.AboveOne).Should().Be((1, 1, 1, 1));
    }

    [Theory]
    [InlineData(-960)]
    [InlineData(1000)]
    public void Alpha_does_not_depend_on_how_large_numbers_are_nor_on_other_groups(int power)
    {
        (string, double[])[] columns = [("x", [1, 2, 3, 5]), ("y", [2, 1, 4, 3]), ("z", [double.NaN, double.NaN, double.NaN, double.NaN])];
        var scaled = Array.ConvertAll(columns, c => (c.Item1, Array.ConvertAll(c.Item2, x => Math.ScaleB(x, power))));
        var system = new IndicatorSystem([new("g", [new("x"), new("y"), new("z")]), new("h", [new("u")])]);

        var group = EvaluationRecipe.For(system).Screen(Screens.Panel([.. scaled, ("u", [1e300, 2e300, -1e300, 1])])).Groups[1];

        group.Should().BeEquivalentTo(Screens.Of(columns).Groups[1]);
        group.Alpha.Should().BePositive();
    }

    [Fact]
    public void Indicators_that_cancel_have_no_alpha()
    {
        var result = Screens.Of(("x", [1, 2, 4]), ("y", [4, 3, 1]));
        var group = result.Groups[1];
        (group.Alpha, group.StandardizedAlpha, group.MeanCorrelation, group.FirstShare).Should().Be((Missing, Missing, -1, 1));
        result.Components.Where(c => c.Group == "g").Select(c => c.Eigenvalue).Should().Equal(2, 0);
    }

    [Fact]
    public void Constant_indicators_take_no_part()
    {
        var without = Screens.Of(("x", [1, 2, 3, 4]), ("y", [2, 1, 4, 3])).Groups[1];
        var with = Screens.Of(("x", [1, 2, 3, 4]), ("c", [7, 7, 7, 7]), ("y", [2, 1, 4, 3])).Groups[1];
        with.Should().BeEquivalentTo(without with { Indicators = 3 });
    }

    [Fact]
    public void One_indicator_has_a_component_but_no_alpha_and_none_has_nothing()
    {
        var one = Screens.Of(("x", [1, 2])).Groups[1];
        (one.Alpha, one.StandardizedAlpha, one.MeanCorrelation, one.FirstShare, one.AboveOne).Should().Be((Missing, Missing, Missing, 1, 0));
        var none = Screens.Of(("x", [1, 1]));
        (none.Groups[1].FirstShare, none.Groups[1].AboveOne, none.Components.Count).Should().Be((Missing, null, 0));
    }

    [Fact]
    public void Pairs_without_a_correlation_leave_the_group_without_numbers_and_that_is_said()
    {
        var result = Screens.Of(("x", [1, 2, Missing, Missing]), ("y", [Missing, Missing, 2, 1]), ("z", [1, 2, 3, 4]));
        (result.Groups[1].Varying, result.Groups[1].Alpha, result.Groups[1].AboveOne).Should().Be((3, Missing, null));
        result.Diagnostics.Where(d => d.Id == "FM4729").Should().HaveCount(2, "the group and the whole system");
    }

    [Fact]
    public void Correlations_that_contradict_each_other_are_told_of()
    {
        // x and y agree, y and z agree, but where x and z meet they are opposites.
        var result = Screens.Of(("x", [1, 2, 3, Missing, Missing, Missing, 1, 2, 3]), ("y", [1, 2, 3, 1, 2, 3, Missing, Missing, Missing]),
            ("z", [Missing, Missing, Missing, 1, 2, 3, 3, 2, 1]));
        result.Components.Where(c => c.Group == "g").Min(c => c.Eigenvalue).Should().BeApproximately(-1, 1e-14);
        result.Diagnostics.Should().Contain(d => d.Id == "FM4729" && d.Message.Contains("an eigenvalue is below 0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_without_one_meaning_is_flagged_and_the_whole_system_is_not()
    {
        // x and y, and apart from them u and v.
        var result = Screens.Of(("x", [1, 2, 3, 4, 1, 2, 3, 4]), ("y", [1, 2, 3, 5, 1, 2, 3, 5]), ("u", [4, 1, 1, 4, 1, 4, 4, 1]), ("v", [5, 1, 1, 4, 1, 5, 4, 1]));
        result.Groups.Select(g => string.Join(' ', g.Flags.Select(f => f.Word))).Should().Equal("", "inconsistent several-components");
        result.Diagnostics.Where(d => d.Id == "FM4727").Should().ContainSingle().Which.Message.Should().StartWith("The indicators of 'g' do not measure one thing");
    }

    // Columns of the same rows, none of them constant.
    private static Gen<double[][]> Varying(int least, int most) => Gen.Select(Gen.Int[least, most], Gen.Int[3, 20])
        .SelectMany((k, n) => Gen.Double[-5, 5].Array[n].Where(c => c.Distinct().Count() > 1).Array[k]);

    private static double Variance(double[] values) => values.Sum(v => (v - values.Average()) * (v - values.Average())) / (values.Length - 1);
}
