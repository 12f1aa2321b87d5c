using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Static and dynamic scores of a result.</summary>
public class DynamicStageTests
{
    private static readonly Panel Panel = Sample.Panel();

    [Fact]
    public void The_tables_come_last_and_have_a_row_a_region_and_series_and_a_row_a_period()
    {
        var result = Sample.Full.OverTime().Evaluate(Panel);

        result.Tables.Select(t => t.Name).Should().EndWith(["dynamic", "time_weights"]);
        result.Dynamic!.Columns.Select(c => c.Name).Should().Equal("region", "series", "n", "static_score", "static_rank", "dynamic_score", "dynamic_rank");
        result.Dynamic!.Take(7).Select(r => (r.Region, r.Series))
            .Should().Equal(new[] { "d", "t", "c", "u_innovation", "u_value", "u_ecology", "topsis" }.Select(s => ("R00", s)));
        result.TimeWeights!.Select(w => (w.Period, w.Weight)).Should().Equal(Panel.Periods.Select(p => (p, 1.0 / 6)));
    }

    [Fact]
    public void The_static_score_and_rank_are_those_of_the_last_period()
    {
        var result = Sample.Full.OverTime(new DynamicRecipe { Series = ["topsis"] }).Evaluate(Panel);
        var last = result.Scores.Where(s => s.Period == Panel.Periods[^1]);

        result.Dynamic!.Select(r => (r.Region, r.StaticScore, r.StaticRank)).Should().Equal(last.Select(s => (s.Region, s.Score, s.Rank)));
    }

    [Fact]
    public void The_dynamic_score_is_what_the_method_makes_of_the_series_and_the_largest_ranks_first()
    {
        var result = Sample.Full.OverTime(new DynamicRecipe { Method = new("growth", new GrowthOptions()), Series = ["d"] }).Evaluate(Panel);
        var history = new ScoreHistory([2010, 2011, 2012, 2013, 2014, 2015], [.. Panel.Regions.Select(r
            => result.Coupling!.Where(c => c.Region == r.Code).Select(c => c.D).ToArray())]);
        var expected = new Growth(new GrowthOptions()).Evaluate(history);

        result.Dynamic!.Select(r => r.DynamicScore).Should().Equal(expected.Scores);
        result.Dynamic!.Select(r => r.Measures[1].Value).Should().Equal(expected.Measures[1].Value);
        result.Dynamic!.OrderByDescending(r => r.DynamicScore).Select(r => r.DynamicRank).Should().Equal(Enumerable.Range(1, 12).Select(i => (double)i));
        result.Dynamic!.Columns.Select(c => c.Name).Should().Equal("region", "series", "n", "static_score", "static_rank", "level", "speed", "acceleration", "dynamic_score", "dynamic_rank");
    }

    [Fact]
    public void Ranks_follow_the_rule_of_the_ranking()
    {
        var alike = Sample.Panel(4, 2, (_, period, column) => Sample.Value(1, period, column));
        var ranking = new RankingRecipe("topsis") { Ties = TieRule.Average };

        Sample.Full.Rank(ranking).OverTime().Evaluate(alike).Dynamic!.Should().OnlyContain(r => r.StaticRank == 2.5 && r.DynamicRank == 2.5);
        Sample.Least.OverTime().Evaluate(alike).Dynamic!.Should().OnlyContain(r => r.StaticRank == 1 && r.DynamicRank == 1);
    }

    [Fact]
    public void A_region_that_lacks_periods_is_scored_by_those_it_has_and_has_a_static_score_only_in_the_last()
    {
        var order = Enumerable.Range(0, 12 * 6).Where(row => row != 5 && row / 6 != 3).Append(3 * 6);
        var result = Sample.Least.OverTime(new DynamicRecipe { Method = "growth", Series = ["u"] }).Evaluate(Sample.Panel(order: order));

        var (early, single) = (result.Dynamic!.First(r => r.Region == "R00"), result.Dynamic!.First(r => r.Region == "R03"));
        (early.Count, early.StaticScore, early.StaticRank).Should().Be((5, double.NaN, double.NaN));
        early.DynamicScore.Should().NotBe(double.NaN);
        (single.Count, single.DynamicScore, single.DynamicRank).Should().Be((1, double.NaN, double.NaN));
        result.Dynamic!.Where(r => r.Series == "u_value").Select(r => r.DynamicRank).Max().Should().Be(11);
        result.Diagnostics.Should().Contain(d => d.Id == "FM4008" && d.Message.StartsWith("1 of 12 regions") && d.Location!.Region == "R03");
    }

    [Fact]
    public void What_a_method_declines_stops_the_evaluation_and_names_the_series()
    {
        var benefits = EvaluationRecipe.For(new([new Subsystem("all", [new Indicator("a1"), new Indicator("c1")])]));

        benefits.Normalize("none").Weigh("equal").OverTime(new DynamicRecipe { Method = "towga" })
            .Invoking(r => r.Evaluate(Sample.Panel(3, 3, (region, period, column) => region - 1.5 + period))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM4601" && d.Location!.Column!.StartsWith("u_"));
    }

    [Fact]
    public void A_series_that_there_is_not_is_found_before_anything_is_computed()
        => EvaluationEngine.Default.Validate(Sample.Least.OverTime(new DynamicRecipe { Series = ["d", "x"] })).Select(d => d.ToString())
            .Should().Contain(d => d.StartsWith("dynamic: error FM1006")).And.Contain(d => d.StartsWith("dynamic: error FM1005"));

    [Fact]
    public void Conventions_and_the_stored_model_have_it()
        => Sample.Full.OverTime().Evaluate(Panel).Conventions.Should().Contain(c => c.StartsWith("The static score is that of the last period"));
}
