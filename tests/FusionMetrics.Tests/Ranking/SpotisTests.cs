using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Published cases, with bounds and with an expected point, are in Reference: RankingCaseTests.</summary>
public class SpotisTests
{
    [Fact]
    public void No_other_row_changes_the_score_of_a_row()
        => Gen.Select(Gen.Double[0, 1].Array[3].Array[2, 8], Gen.Double[0, 1].Array[3]).Sample((rows, more) =>
        {
            var scores = Matrix.Columns(rows).Ranked(new Spotis(new SpotisOptions()), [0.2, 0.3, 0.5]);
            Matrix.Columns([.. rows, more]).Ranked(new Spotis(new SpotisOptions()), [0.2, 0.3, 0.5])[..^1].Should().Equal(scores);
        });

    [Fact]
    public void Within_0_and_1_it_is_the_weighted_sum_of_min_max_values()
        => Matrix.Columns([[0.25, 0.5], [1, 0], [0, 1]]).Ranked(new Spotis(new SpotisOptions()), [0.25, 0.75]).Should().Equal(0.4375, 0.25, 0.75);

    [Fact]
    public void Values_beyond_the_bounds_are_an_error_that_names_the_column()
    {
        var fit = () => new Spotis(new SpotisOptions()).Fit(Matrix.Columns([[0.5, 100], [1, 200]]), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.BeyondEnds.Id && d.Location!.Column == "c2");
    }

    [Fact]
    public void Indicators_without_bounds_are_an_error_for_each()
    {
        var fit = () => new Spotis(new SpotisOptions { Scale = ScaleEnds.Bounds }).Fit(Matrix.Columns([[0.5, 100], [1, 200]]), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => (d.Id, d.Location!.Column)).Should()
            .Equal((RankingRules.NoBounds.Id, "c1"), (RankingRules.NoBounds.Id, "c2"));
    }

    [Fact]
    public void A_new_row_beyond_the_bounds_counts_on()
    {
        var spotis = new Spotis(new SpotisOptions());
        var frame = spotis.Fit(Matrix.Columns([[0.0], [1]]), [1]);
        Matrix.Columns([[1.5], [-0.5]]).Scored(spotis, frame).Should().Equal(1.5, -0.5);
    }
}
