using FusionMetrics.Ranking;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The conditions one by one. Published compromise sets are in Reference: RankingCaseTests.</summary>
public class VikorCompromiseTests
{
    [Fact]
    public void A_row_that_is_far_ahead_and_best_by_utility_or_regret_is_the_compromise()
        => Of(q: [0, 0.6, 1], s: [0.2, 0.1, 0.9], r: [0.1, 0.2, 0.3]).Should().BeEquivalentTo(new VikorCompromise([0], 0.5, true, true));

    [Fact]
    public void A_row_that_is_far_ahead_but_best_by_neither_is_proposed_with_the_second()
        => Of(q: [1, 0, 0.6], s: [0.1, 0.2, 0.9], r: [0.1, 0.2, 0.3]).Should().BeEquivalentTo(new VikorCompromise([1, 2], 0.5, true, false));

    [Fact]
    public void A_row_that_is_not_far_enough_ahead_is_proposed_with_all_that_are_as_near()
        => Of(q: [0.1, 1, 0, 0.24, 0.25], s: [1, 1, 0, 1, 1], r: [1, 1, 0, 1, 1]).Should().BeEquivalentTo(new VikorCompromise([2, 0, 3], 0.25, false, true));

    [Fact]
    public void The_required_advantage_itself_is_enough()
        => Of(q: [0, 0.5, 1], s: [0, 1, 1], r: [0, 1, 1]).Should().BeEquivalentTo(new VikorCompromise([0], 0.5, true, true));

    [Fact]
    public void An_advantage_is_over_the_second_row_and_not_over_0()
        => Of(q: [0.3, 0.6, 1], s: [0, 1, 1], r: [0, 1, 1]).Should().BeEquivalentTo(new VikorCompromise([0, 1], 0.5, false, true));

    [Fact]
    public void A_row_that_is_best_by_utility_alone_is_stable()
        => Of(q: [0, 0.6, 1], s: [0.1, 0.2, 0.9], r: [0.2, 0.1, 0.3]).Should().BeEquivalentTo(new VikorCompromise([0], 0.5, true, true));

    [Fact]
    public void Rows_of_equal_Q_are_proposed_together_in_their_order()
        => Of(q: [1, 0, 0], s: [1, 0.2, 0.1], r: [1, 0.1, 0.2]).Set.Should().Equal(1, 2);

    [Fact]
    public void A_single_row_is_the_compromise()
        => Of(q: [0], s: [0], r: [0]).Should().BeEquivalentTo(new VikorCompromise([0], double.PositiveInfinity, true, true));

    [Fact]
    public void Measures_of_different_numbers_of_rows_are_refused()
    {
        var none = () => Of([], [], []);
        var uneven = () => Of([0, 1], [0, 1], [0]);
        none.Should().Throw<ArgumentException>();
        uneven.Should().Throw<ArgumentException>();
    }

    private static VikorCompromise Of(double[] q, double[] s, double[] r) => VikorCompromise.Of(new VikorMeasures(s, r, q));
}
