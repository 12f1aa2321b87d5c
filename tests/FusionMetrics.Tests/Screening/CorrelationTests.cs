using CsCheck;
using FusionMetrics.Screening;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Screening;

public class CorrelationTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_hand_worked_pair()
    {
        // Rows in which both have a value: (1, 2) (2, 1) (3, 4) (4, 3) (5, 10): r = 18 / sqrt(10 * 50), ranks 1 2 3 4 5 and 2 1 4 3 5: rho = 8 / 10.
        var row = Screens.Of(("x", [1, 2, 3, 4, 5, 9]), ("y", [2, 1, 4, 3, 10, Missing])).Correlations.Single();

        (row.First, row.Second, row.Group, row.Count).Should().Be(("x", "y", "g", 5));
        row.Pearson.Should().BeApproximately(18 / Math.Sqrt(500), 1.2e-16);
        row.Spearman.Should().Be(0.8);
        // mpmath, 30 digits: betainc(1.5, 0.5, 0, 1 - mpf(18) ** 2 / 500, regularized=True)
        BigReal.Parse("0.10030139436689884233").RelativeError(row.P).Should().BeLessThan(1e-15);
        row.Flags.Should().Equal(ScreeningFinding.Weak);
    }

    [Fact]
    public void Values_are_turned_where_less_is_better_and_where_the_best_is_in_the_middle()
    {
        var system = Screens.System(new Indicator("x"), new("cost", Direction.Cost), new("target", Direction.Target) { Ideal = new Bounds(3, 3) });
        double[] x = [1, 2, 4, 7];
        var pairs = EvaluationRecipe.For(system).Screen(Screens.Panel(("x", x), ("cost", [8, 7, 5, 2]), ("target", [9, 8, 6, 3]))).Correlations;

        pairs.Select(p => (p.Pearson, p.Spearman)).Should().Equal((1, 1), (1, 1), (1, 1));
        pairs.Should().OnlyContain(p => p.P == 0 && p.Flags.Single() == ScreeningFinding.Collinear);
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 4.0, 4, 4 }, 3)]
    [InlineData(new[] { 1.0, 2, Missing }, new[] { 4.0, 4, 5 }, 2)]
    [InlineData(new[] { 1.0, Missing, Missing }, new[] { 4.0, 4, 5 }, 1)]
    [InlineData(new[] { 1.0, 2, Missing }, new[] { Missing, Missing, 5 }, 0)]
    public void There_is_no_correlation_where_nothing_varies(double[] x, double[] y, int count)
    {
        var row = Screens.Of(("x", x), ("y", y)).Correlations.Single();
        (row.Count, row.Pearson, row.P, row.Spearman, row.Flags.Count).Should().Be((count, Missing, Missing, Missing, 0));
    }

    [Fact]
    public void Two_rows_have_a_correlation_but_no_probability()
    {
        var row = Screens.Of(("x", [1, 2]), ("y", [5, 3])).Correlations.Single();
        (row.Pearson, row.P, row.Spearman).Should().Be((-1, Missing, -1));
        row.Flags.Should().Equal(ScreeningFinding.Collinear, ScreeningFinding.Negative);
    }

    [Fact]
    public void Correlations_over_the_rows_of_each_pair_are_those_of_the_definition()
        => Values(3).Sample(columns =>
        {
            var result = Screens.Of([.. columns.Select((values, i) => ($"x{i}", values))]);
            foreach (var row in result.Correlations)
            {
                var (a, b) = Common(columns[row.First[1] - '0'], columns[row.Second[1] - '0']);
                row.Count.Should().Be(a.Length);
                if (double.IsNaN(row.Pearson)) continue;
                ShouldBe(row.Pearson, Definition(a, b));
                ShouldBe(row.Spearman, Definition(Ranks(a), Ranks(b)));
            }
        }, iter: 1000);

    [Fact]
    public void Flags_follow_the_limits()
    {
        var recipe = EvaluationRecipe.For(new([new("g", [new("a"), new("b")]), new("h", [new("c")])]));
        var panel = Screens.Panel(("a", [1, 2, 3, 4, 5]), ("b", [5, 4, 3, 1, 2]), ("c", [1, 2, 3, 5, 4]));
        string Flags(ScreeningRecipe asked) => string.Join(", ", recipe.Screen(panel, asked).Correlations.Select(r => string.Join(' ', r.Flags.Select(f => f.Word))));

        // r(a, b) = -0.9 with p = 0.037, r(a, c) = 0.9, r(b, c) = -1; only a and b are of one group.
        Flags(new()).Should().Be("negative, , collinear");
        Flags(new() { Collinear = 0.9 }).Should().Be("collinear negative, collinear, collinear");
        Flags(new() { Negative = -0.95, Collinear = 1 }).Should().Be(", , collinear");
        Flags(new() { Negative = -0.95, Weak = 0.95, Collinear = 1 }).Should().Be("weak, , collinear");
        Flags(new() { Negative = -0.95, Alpha = 0.01, Collinear = 1 }).Should().Be("weak, , collinear");
    }

    [Fact]
    public void Every_indicator_stands_beside_every_denominator_as_it_is()
    {
        var system = Screens.System(new Indicator("x", Direction.Cost) { Denominator = "people" }, new("y") { Denominator = "area" });
        var result = EvaluationRecipe.For(system).Screen(Screens.Panel(("x", [1, 2, 3, 5]), ("y", [2, 1, 2, 1]), ("people", [10, 20, 30, 50]), ("area", [3, 4, 4, Missing])));

        result.Denominators!.Select(d => (d.Indicator, d.Denominator, d.IsOwn, d.Count, d.Flags.Count)).Should()
            .Equal(("x", "people", true, 4, 1), ("x", "area", false, 3, 1), ("y", "people", false, 4, 0), ("y", "area", true, 3, 0));
        result.Denominators![0].Pearson.Should().Be(1);
        result.Diagnostics.Where(d => d.Id == "FM4728").Should().HaveCount(2);
        Screens.Of(("x", [1, 2])).Denominators.Should().BeNull();
    }

    private static void ShouldBe(double r, BigReal expected)
    {
        if (BigReal.Abs(expected).CompareTo(BigReal.Parse("1e-12")) > 0) expected.RelativeError(r).Should().BeLessThan(1.2e-16);
        else Math.Abs(r - expected.ToDouble()).Should().BeLessThan(1e-26);
    }

    private static Gen<double[][]> Values(int columns)
        => Gen.Int[2, 20].SelectMany(rows => Gen.Frequency((5, Gen.Double[-9, 9]), (3, Gen.Int[0, 4].Select(i => (double)i)), (1, Gen.Const(Missing))).Array[rows].Array[columns]);

    private static (double[] A, double[] B) Common(double[] a, double[] b)
    {
        int[] rows = [.. Enumerable.Range(0, a.Length).Where(row => !double.IsNaN(a[row]) && !double.IsNaN(b[row]))];
        return ([.. rows.Select(row => a[row])], [.. rows.Select(row => b[row])]);
    }

    private static double[] Ranks(double[] values) => [.. values.Select(x => values.Count(y => y < x) + (values.Count(y => y == x) + 1) / 2.0)];

    private static BigReal[] Centred(double[] values)
    {
        var mean = values.Aggregate(BigReal.Zero, (sum, value) => sum + value) / (BigReal)values.Length;
        return [.. values.Select(value => value - mean)];
    }

    private static BigReal Definition(double[] a, double[] b)
    {
        var (x, y) = (Centred(a), Centred(b));
        return Products(x, y) / BigReal.Sqrt(Products(x, x) * Products(y, y));

        static BigReal Products(BigReal[] x, BigReal[] y) => x.Zip(y).Aggregate(BigReal.Zero, (sum, p) => sum + p.First * p.Second);
    }
}
