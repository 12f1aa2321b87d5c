using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class CoprasTests
{
    // pymcdm 1.3.1 and 1.4.0 give 0.526, 0.684 and 1: the highest cost first.
    [Fact]
    public void Among_equal_benefits_the_least_cost_is_first()
        => Matrix.Columns([[1, 5], [1, 10], [1, 20]], [Direction.Benefit, Direction.Cost]).Ranked(new Copras(), [0.5, 0.5])
            .Should().BeInDescendingOrder().And.StartWith([1.0]);

    [Fact]
    public void Without_costs_it_is_the_sum_of_the_benefits_relative_to_the_largest()
        => Matrix.Columns([[1, 4], [3, 4], [4, 8]]).Ranked(new Copras(), [0.5, 0.5]).Zip([(1 / 8.0 + 0.25) / 1, (3 / 8.0 + 0.25) / 1, 1])
            .Should().OnlyContain(s => Math.Abs(s.First - s.Second) < 1e-15);

    [Fact]
    public void A_row_without_costs_is_declined_and_single_costs_of_0_are_not()
    {
        Direction[] costs = [Direction.Cost, Direction.Cost];
        Matrix.Columns([[0, 1], [1, 0]], costs).Ranked(new Copras(), [0.5, 0.5]).Should().Equal(1, 1);
        var fit = () => new Copras().Fit(Matrix.Columns([[0, 0], [1, 2]], costs), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.NoCosts.Id);
    }

    [Fact]
    public void What_is_said_of_a_row_without_costs_names_the_costs_that_weigh_something()
    {
        var fit = () => new Copras().Fit(Matrix.Columns([[1, 0, 0, 0], [2, 1, 2, 3]], [Direction.Benefit, Direction.Cost, Direction.Cost, Direction.Cost]), [0.5, 0.25, 0.25, 0]);
        fit.Should().Throw<FusionMetricsException>().WithMessage("* all of c2, c3 are 0.*");
    }

    [Fact]
    public void Where_all_values_are_0_every_row_is_as_good_as_the_best()
        => Matrix.Columns([[0, 0], [0, 0]]).Ranked(new Copras(), [0.5, 0.5]).Should().Equal(1, 1);
}
