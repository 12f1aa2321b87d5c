using System.Globalization;
using CsCheck;
using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling.Dynamics;

/// <summary>
/// Reference numbers: mpmath, 60 digits, 32 printed, from the doubles nearest to the decimals:
/// s * exp(sum(log(abs(x)) for x in c) / len(c)) and s * sum(a * abs(x) for a, x in zip(w, c)) with s = 1 if min(c) >= 0 else -1.
/// </summary>
public class SynergyDegreeTests
{
    [Theory]
    [InlineData("0.12 0.3 0.05", "0.5 0.3 0.2", "0.1216440399114680029476799337429", "0.1599999999999999922284388276239")]
    [InlineData("0.12 -0.3 0.05", "0.5 0.3 0.2", "-0.1216440399114680029476799337429", "-0.1599999999999999922284388276239")]
    [InlineData("0.25 0.75", "0.4 0.6", "0.43301270189221932338186158537647", "0.54999999999999998889776975374843")]
    [InlineData("1e-9 0.5 0.3 0.2", "0.25 0.25 0.25 0.25", "0.0023403473193207159857255610363342", "0.2500000002500000000000000155704")]
    public void The_degree_is_the_reference(string changes, string weights, string geometric, string weighted)
    {
        var error = new LargestError("synergy");
        error.Relative(SynergyDegree.Of(Numbers(changes)), geometric, changes);
        error.Relative(SynergyDegree.Weighted(Numbers(changes), Numbers(weights)), weighted, changes);
        error.ShouldBeAtMost(2e-16);
    }

    [Fact]
    public void The_order_degree_is_the_geometric_mean_of_the_parameters()
    {
        var error = new LargestError("order degree");
        error.Relative(SynergyDegree.OrderDegree(0.716, 0.202, 0.909, 0.5), "0.50634854903695626601213778808424", "four parameters");
        error.ShouldBeAtMost(2e-16);
        SynergyDegree.OrderDegree(0.5, 0, 1).Should().Be(0);
        SynergyDegree.OrderDegree(0.5, -0.1).Should().Be(double.NaN);
    }

    /// <summary>Urbanisation and agriculture in 12 places of Xinjiang, ChinaXiv 201811.00056: the ability is the geometric mean of the two order degrees.</summary>
    [Fact]
    public void The_synergistic_ability_of_twelve_places_in_Xinjiang_is_met_to_its_three_digits()
    {
        var table = ReferenceFile.Csv("coupling/13_synergy_results.csv");
        table.Should().HaveCount(12);
        // The two order degrees are printed with three digits, too.
        foreach (var row in table)
            SynergyDegree.OrderDegree(row.Number("order_urbanisation"), row.Number("order_agriculture")).Should().BeApproximately(row.Number("synergistic_ability"), 7.5e-4, row["region"]);
    }

    [Fact]
    public void One_subsystem_that_falls_turns_the_sign()
        => Gen.Double[-1, 1].Array[2, 6].Sample(changes =>
        {
            var degree = SynergyDegree.Of(changes);
            degree.Should().BeInRange(-1, 1);
            Math.Sign(degree).Should().Be(changes.Contains(0) ? 0 : changes.Min() < 0 ? -1 : 1);
        }, iter: 1000);

    [Theory]
    [InlineData(0.0, 0.0, 0.3)]
    [InlineData(0.0, 0.0, -0.3)]
    public void A_subsystem_that_stands_still_leaves_no_synergy_in_the_geometric_form(double expected, params double[] changes)
        => BitConverter.DoubleToInt64Bits(SynergyDegree.Of(changes)).Should().Be(BitConverter.DoubleToInt64Bits(expected));

    [Fact]
    public void A_subsystem_that_stands_still_does_not_turn_the_sign_of_the_weighted_form() => SynergyDegree.Weighted([0, 0.5], [0.5, 0.5]).Should().Be(0.25);

    [Fact]
    public void What_is_missing_or_does_not_fit_has_no_degree()
    {
        SynergyDegree.Of(0.1, double.NaN).Should().Be(double.NaN);
        ((Func<double>)(() => SynergyDegree.Of())).Should().Throw<ArgumentException>();
        ((Func<double>)(() => SynergyDegree.Weighted([0.1, 0.2], [1]))).Should().Throw<ArgumentException>();
    }

    private static double[] Numbers(string text) => Array.ConvertAll(text.Split(' '), number => double.Parse(number, CultureInfo.InvariantCulture));
}
