using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling;

public class LagRuleTests
{
    /// <summary>Xu et al. (2020), Journal of Natural Resources 35(9), Table 2: in step up to a difference of 0.1.</summary>
    [Theory]
    [InlineData(0.5, 0.59375, "synchronous")]
    [InlineData(0.5, 0.625, "a")]
    [InlineData(0.625, 0.5, "b")]
    public void By_difference_the_lesser_lags_where_it_is_more_than_a_tenth_behind(double a, double b, string type)
        => LagTypes(LagRule.Difference(), [a, b]).Should().Equal(type);

    [Fact]
    public void A_difference_or_ratio_on_the_threshold_is_in_step()
    {
        LagTypes(LagRule.Difference(0.25), [0.5, 0.75]).Should().Equal("synchronous");
        LagTypes(LagRule.Ratio(0.5), [0.25, 0.5]).Should().Equal("synchronous");
    }

    /// <summary>Scientific Reports (2024) 14, 5150, Table 2: in step from 0.8 to 1.2.</summary>
    [Theory]
    [InlineData(0.39, 0.5, "a")]
    [InlineData(0.41, 0.5, "synchronous")]
    [InlineData(0.59, 0.5, "synchronous")]
    [InlineData(0.63, 0.5, "b")]
    [InlineData(0.0, 0.0, "synchronous")]
    [InlineData(0.0, 0.1, "a")]
    public void By_ratio_the_lesser_lags_where_it_is_below_four_fifths(double a, double b, string type)
        => LagTypes(LagRule.Ratio(), [a, b]).Should().Equal(type);

    [Fact]
    public void Of_three_subsystems_all_that_lag_are_named_the_least_first()
        => LagTypes(LagRule.Difference(), [0.5, 0.3, 0.9], [0.8, 0.3, 0.9], [0.85, 0.9, 0.95]).Should().Equal("b, a", "b", "synchronous");

    [Fact]
    public void By_order_all_are_named_from_the_least()
        => LagTypes(LagRule.Order, [0.5, 0.3, 0.9], [0.5, 0.5, 0.2], [0.4, 0.4, 0.4]).Should().Equal("b < a < c", "c < a = b", "a = b = c");

    /// <summary>Tourism, economy and ecology of Xinjiang, ChinaXiv 202011.00071, table 4: the type is named after the subsystem that leads.</summary>
    [Fact]
    public void The_last_in_order_leads_as_the_paper_says()
    {
        var table = ReferenceFile.Csv("coupling/01_xinjiang_tourism_economy_ecology.csv");
        string[] indices = ["u1_tourism", "u2_economy", "u3_ecology"];
        foreach (var row in table)
        {
            var order = LagRule.Order.Lagging([.. indices.Select(row.Number)]);
            new[] { "旅游超前型", "经济超前型", "生态超前型" }[order[^1]].Should().Be(row["type_zh"], "{0}", row["year"]);
        }
    }

    [Fact]
    public void Without_a_rule_there_is_no_column_and_a_missing_index_has_no_type()
    {
        LagTypes(null, [0.1, 0.9]).Should().Equal((string?)null);
        foreach (var rule in new[] { LagRule.Ratio(), LagRule.Difference(), LagRule.Order })
        {
            rule.Lagging([0.2, 0.5, double.NaN]).Should().BeEmpty();
            rule.Lagging([double.NaN, double.NaN]).Should().BeEmpty();
        }
        var with = new CouplingRecipe { Lag = LagRule.Ratio() };
        Coupled(with, [0.1, 0.9]).Columns.Select(c => c.Name).Should().EndWith("lag_type");
        Coupled(with with { Lag = null }, [0.1, 0.9]).Columns.Select(c => c.Name).Should().NotContain("lag_type");
    }

    [Fact]
    public void A_threshold_that_cannot_be_used_is_an_error_before_anything_is_computed()
    {
        LagRule[] wrong = [LagRule.Ratio(0), LagRule.Ratio(1.1), LagRule.Ratio(double.NaN), LagRule.Difference(-0.1), LagRule.Difference(double.PositiveInfinity)];
        foreach (var lag in wrong)
            EvaluationEngine.Default.Validate(TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Lag = lag }))
                .Should().ContainSingle().Which.Id.Should().Be(CouplingRules.BadLag.Id);
    }

    private static IEnumerable<string?> LagTypes(LagRule? rule, params double[][] rows) => Coupled(new CouplingRecipe { Lag = rule }, rows).Select(row => row.LagType);

    private static CouplingTable Coupled(CouplingRecipe recipe, params double[][] rows)
    {
        string[] codes = [.. "abcdef".Take(rows[0].Length).Select(code => $"{code}")];
        return TestPanel.GivenIndices(codes).Couple(recipe).Evaluate(TestPanel.OfRows(codes, rows)).Coupling!;
    }
}
