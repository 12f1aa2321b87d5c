using FusionMetrics.Coupling;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>A stage that is left out is skipped with its table.</summary>
public class StageTests
{
    private static readonly Panel Panel = Sample.Panel();

    [Fact]
    public void The_least_recipe_has_weights_and_scores_only()
    {
        var result = Sample.Least.Evaluate(Panel);

        result.Tables.Select(t => t.Name).Should().Equal("weights", "scores");
        (result.Treatment, result.Coupling, result.Trends).Should().Be((null, null, null));
        result.Scores.Columns.Select(c => c.Name).Should().Equal("region", "period", "u_innovation", "u_value", "u_ecology");
        (result.Scores[0].Score, result.Scores[0].Rank).Should().Be((double.NaN, double.NaN));
    }

    [Fact]
    public void Every_stage_has_its_table_in_order()
        => Sample.Full.Treat("linear").Evaluate(Panel).Tables.Select(t => t.Name).Should().Equal("treatment", "weights", "scores", "coupling", "trends");

    [Fact]
    public void Rows_stand_in_canonical_order_in_every_table()
    {
        var result = Sample.Full.Evaluate(Panel);

        result.Scores.Select(s => (s.Region, s.Period)).Should().BeInAscendingOrder();
        result.Coupling!.Select(c => (c.Region, c.Period)).Should().Equal(result.Scores.Select(s => (s.Region, s.Period)));
        result.Trends!.Select(t => t.Region).Distinct().Should().Equal(Panel.Regions.Select(r => r.Code));
    }

    [Fact]
    public void Ranks_are_within_the_period_and_the_largest_score_is_first()
    {
        var result = Sample.Full.Evaluate(Panel);

        foreach (var period in result.Scores.GroupBy(s => s.Period))
            period.OrderByDescending(s => s.Score).Select(s => s.Rank).Should().Equal(Enumerable.Range(1, period.Count()).Select(rank => (double)rank));
    }

    [Fact]
    public void Equal_scores_share_the_least_rank()
    {
        var result = Sample.Full.Evaluate(Sample.Panel(4, 2, (region, period, column) => region is 1 or 2 ? 5 : Sample.Value(region, period, column)));

        var (one, other) = (result.Scores.First(s => s.Region == "R01"), result.Scores.First(s => s.Region == "R02"));
        one.Rank.Should().Be(other.Rank);
        result.Scores.Where(s => s.Period == one.Period).Select(s => s.Rank).Should().NotContain(one.Rank + 1);
    }

    [Fact]
    public void Series_are_tested_in_the_order_chosen_and_u_stands_for_every_index()
    {
        var result = Sample.Full.Detect(new TrendRecipe { Series = ["topsis", "u", "d"] }).Evaluate(Panel);

        result.Trends!.Of("R03").Select(t => t.Series).Should().Equal("topsis", "u_innovation", "u_value", "u_ecology", "d");
    }

    [Fact]
    public void Every_series_that_the_stages_yield_is_tested_when_none_is_chosen()
    {
        Sample.Full.Evaluate(Panel).Trends!.Of("R03").Select(t => t.Series)
            .Should().Equal("d", "t", "c", "u_innovation", "u_value", "u_ecology", "topsis");
        Sample.Least.Detect().Evaluate(Panel).Trends!.Of("R03").Select(t => t.Series).Should().Equal("u_innovation", "u_value", "u_ecology");
    }

    [Fact]
    public void The_trend_of_a_series_is_what_the_detector_finds_in_the_rows_of_the_region()
    {
        var result = Sample.Full.Evaluate(Panel);
        double[] d = [.. result.Coupling!.Where(c => c.Region == "R07").Select(c => c.D)];

        var expected = new MannKendall(new MannKendallOptions()).Detect(new TimeSeries([2010, 2011, 2012, 2013, 2014, 2015], d));

        result.Trends!.Of("R07")[0].Finding.Should().Be(expected);
    }

    [Fact]
    public void Adjusted_p_and_limits_of_slopes_are_columns_where_a_recipe_asks_for_them()
    {
        var plain = Sample.Full.Detect().Evaluate(Panel).Trends!;
        plain.Columns.Select(column => column.Name).Should().Equal("region", "series", "n", "s", "variance", "z", "p", "tau", "slope", "intercept", "verdict");

        var asked = Sample.Full.Detect(new TrendRecipe
        {
            Method = new("hamed", new HamedOptions { Interval = SlopeInterval.Normal }),
            Adjust = FalseDiscoveryRule.BenjaminiHochberg,
        }).Evaluate(Panel).Trends!;

        asked.Columns.Select(column => column.Name).Should()
            .Equal("region", "series", "n", "s", "variance", "z", "p", "p_adjusted", "tau", "autocorrelation", "slope", "slope_low", "slope_high", "intercept", "verdict");
        asked.Select(row => row.AdjustedP).Should().Equal(FalseDiscovery.Adjust([.. asked.Select(row => row.Finding.P)], FalseDiscoveryRule.BenjaminiHochberg));
    }

    [Fact]
    public void The_lagging_subsystem_has_the_least_index_and_the_grade_is_that_of_D()
    {
        var result = Sample.Full.Couple(new CouplingRecipe { Edges = EdgeRule.RightClosed, Weights = CouplingWeights.Of(0.5, 0.25, 0.25) }).Evaluate(Panel);

        for (var row = 0; row < Panel.RowCount; row++)
        {
            var (coupling, u) = (result.Coupling![row], result.Scores[row].Indices.ToList());
            coupling.Lagging.Should().Be(Sample.System.Subsystems[u.IndexOf(u.Min())].Code);
            coupling.Grade!.Number.Should().Be(GradeScale.Ten.NumberOf(coupling.D, EdgeRule.RightClosed));
            coupling.T.Should().BeApproximately(0.5 * u[0] + 0.25 * u[1] + 0.25 * u[2], 1e-15);
        }
    }

    [Fact]
    public void Topsis_can_make_the_indices_too()
        => Sample.Full.IndexBy("topsis").Evaluate(Panel).Scores.SelectMany(s => s.Indices).Should().OnlyContain(u => u >= 0 && u <= 1);

    [Fact]
    public void Conventions_say_what_was_used_where_the_field_disagrees()
        => (Sample.Full with { Scope = Scope.PerPeriod }).Evaluate(Panel).Conventions.Should().Contain(
        [
            "Scope of bounds and weights: per-period.",
            "Min-max over the scope, an affine map; no translation unless the recipe names a shift or another range.",
            "T = sum a U with weights a: equal.",
            "Rank within the period, 1 the largest score; equal scores share the least rank.",
        ]).And.OnlyHaveUniqueItems();
}
