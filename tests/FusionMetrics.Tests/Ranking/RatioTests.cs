using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>ARAS, MARCOS and WASPAS, which compare each value with the best of its column.</summary>
public class RatioTests
{
    private static readonly double[] Halves = [0.5, 0.5];

    public static TheoryData<string> Names => ["aras", "marcos", "waspas"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cost_of_0_and_a_negative_value_are_errors_that_name_the_column(string name)
    {
        Declined(name, [[1, 0], [2, 3]]).Should().Be((RankingRules.NotPositive.Id, "c2"));
        Declined(name, [[1, -1], [2, 3]]).Should().Be((RankingRules.Negative.Id, "c2"));
        Declined(name, [[-1, 1], [2, 3]]).Should().Be((RankingRules.Negative.Id, "c1"));
    }

    [Theory]
    [InlineData("aras", 1, 0, "*made of costs above 0, but 'c2' *")]
    [InlineData("multimoora", 1, 0, "*made of costs above 0, but 'c2' *")]
    [InlineData("multimoora", 0, 1, "*made of values above 0, but 'c1' *")]
    public void What_is_said_of_a_value_of_0_fits_the_direction(string name, double benefit, double cost, string message)
    {
        var fit = () => Of(name).Fit(Matrix.Columns([[benefit, cost], [2, 3]], [Direction.Benefit, Direction.Cost]), Halves);
        fit.Should().Throw<FusionMetricsException>().WithMessage(message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cost_of_0_that_weighs_nothing_does_not_matter(string name)
        => Matrix.Columns([[1, 0], [2, 3]], [Direction.Benefit, Direction.Cost]).Ranked(Of(name), [1, 0]).Should().Equal(Matrix.Columns([[1], [2]]).Ranked(Of(name), [1]));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_benefit_that_is_0_everywhere_tells_as_little_as_any_constant(string name)
        => Matrix.Columns([[1, 0], [2, 0]]).Ranked(Of(name), Halves).Should().Equal(Matrix.Columns([[1, 5], [2, 5]]).Ranked(Of(name), Halves));

    [Fact]
    public void The_optimal_row_of_ARAS_has_the_score_1()
        => Matrix.Columns([[1, 8], [4, 2], [3, 3]], [Direction.Benefit, Direction.Cost]).Ranked(new Aras(), [0.3, 0.7])[1].Should().Be(1);

    [Fact]
    public void MARCOS_is_defined_where_the_anti_ideal_row_is_0() // f tends to S / S_ideal
        => Matrix.Columns([[0, 0], [4, 2], [2, 1]]).Ranked(new Marcos(), Halves).Should().Equal(0, 1, 0.5);

    [Fact]
    public void A_row_with_a_zero_has_no_weighted_product()
    {
        var columns = Matrix.Columns([[0, 1], [1, 0.5]]);
        columns.Ranked(new Waspas(new WaspasOptions { Lambda = 0 }), Halves)[0].Should().Be(0);
        columns.Ranked(new Waspas(new WaspasOptions()), Halves)[0].Should().Be(0.25);
    }

    private static (string Id, string? Column) Declined(string name, double[][] rows)
    {
        var fit = () => Of(name).Fit(Matrix.Columns(rows, [Direction.Benefit, Direction.Cost]), Halves);
        var diagnostic = fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;
        return (diagnostic.Id, diagnostic.Location!.Column);
    }

    private static IRanking Of(string name) => RankingCase.All[name].Ranking;
}
