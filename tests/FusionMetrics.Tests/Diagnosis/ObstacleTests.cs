using CsCheck;
using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Diagnosis;

public class ObstacleTests
{
    private static readonly DiagnosisStudy Study = new();

    [Fact]
    public void Degrees_of_490_region_years_are_those_computed_with_50_digits()
    {
        var table = Study.Obstacles(CountryPanel.Result);
        var degree = new LargestError("obstacle degree, percent");
        foreach (var reference in ReferenceFile.Csv("coupling/core_obstacle_percent.csv"))
        {
            var row = table[CountryPanel.Panel.FindRow(reference["region"], Period.Parse(reference["year"]))];
            foreach (var (indicator, value) in CountryPanel.System.Indicators.Zip(row.Degrees))
                degree.Absolute(value, reference.Number(indicator.Code), $"{reference["region"]} {reference["year"]} {indicator.Code}");
        }
        degree.ShouldBeAtMost(1e-12);
    }

    [Fact]
    public void Degrees_are_in_proportion_to_those_printed_by_a_peer_that_does_not_scale_them_to_100()
    {
        foreach (var row in ReferenceFile.Csv("coupling/12_mathmodels_six_rows.csv"))
        {
            foreach (var (weights, suffix) in new[] { (new double[] { 1, 1, 1 }, "equal"), ([0.4, 0.3, 0.3], "w433") })
            {
                double[] printed = [.. new[] { 1, 2, 3 }.Select(k => row.Number($"o{k}_{suffix}"))];
                var degrees = Degrees([row.Number("s1"), row.Number("s2"), row.Number("s3")], weights);
                for (var k = 0; k < 3; k++) degrees[k].Should().BeApproximately(100 * printed[k] / printed.Sum(), 0.15, "{0} {1}", row["id"], suffix);
            }
        }
    }

    [Fact]
    public void Degrees_of_every_row_sum_to_100()
        => Gen.Select(Gen.Double[0, 1].Array[5], Gen.Double[0.01, 1].Array[5]).Where(c => c.Item1.Any(z => z < 1)).Sample((values, weights) =>
        {
            var degrees = Degrees(values, weights);
            return degrees.All(d => d is >= 0 and <= 100.000000001) && Math.Abs(degrees.Sum() - 100) < 1e-11;
        }, iter: 1000);

    [Fact]
    public void A_region_that_is_best_at_everything_has_no_obstacle()
    {
        Degrees([1, 1, 1], [1, 2, 3]).Should().Equal(0, 0, 0);
        var result = Raw([[1, 1], [0, 0.5]]);
        new DiagnosisStudy().Run(result).Diagnostics.Should().ContainSingle(d => d.Id == "FM4514").Which.Message.Should().Contain("1 of 2 rows");
        Study.Obstacles(result)[0].Top().Should().BeEmpty();
    }

    [Fact]
    public void A_missing_value_has_no_degree_and_the_others_share_100()
    {
        var system = new IndicatorSystem([new Subsystem("s", Group.Of("x", "y", "z"))]);
        var panel = TestPanel.OfRows(["x", "y", "z"], [[0.5, double.NaN, 0], [1, 1, 1], [0, 0, 0.5]]);
        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").Leave(MissingRule.Reweight()).Evaluate(panel);
        var degrees = Study.Obstacles(result)[0].Degrees;
        degrees[1].Should().Be(double.NaN);
        degrees[0].Should().BeApproximately(100 / 3.0, 1e-13);
        degrees[2].Should().BeApproximately(200 / 3.0, 1e-13);
    }

    [Fact]
    public void Groups_have_the_sums_of_their_indicators_and_means_sum_to_100()
    {
        var diagnosis = Study.Run(CountryPanel.Result);
        foreach (var (row, groups) in diagnosis.Obstacles.Zip(diagnosis.ObstaclesOfGroups))
        {
            groups.Degrees.Select(g => g.Key).Should().Equal("innovation", "value", "ecological");
            groups.Degrees[1].Value.Should().BeApproximately(row.Degrees.Skip(6).Take(7).Sum(), 1e-12);
        }
        var means = diagnosis.ObstacleMeans;
        means.Should().HaveCount((1 + 14 + 35) * (3 + 19));
        means.Where(m => m.Level == "indicator").GroupBy(m => (m.Region, m.Period)).Should().OnlyContain(g => Math.Abs(g.Sum(m => m.Mean) - 100) < 1e-10);
        var all = means.Where(m => m.Region is null && m.Period is null && m.Level == "indicator").ToList();
        all.Single(m => m.Place == 1).Mean.Should().Be(all.Max(m => m.Mean));
        all[3].Mean.Should().BeApproximately(diagnosis.Obstacles.Average(r => r.Degrees[3]), 1e-11);
    }

    [Fact]
    public void The_largest_obstacles_of_a_row_stand_in_their_order()
    {
        var result = Raw([[0.9, 0.2, 0.5], [1, 1, 1], [0, 0, 0]]);
        var top = Study.Obstacles(result).Top(2);
        top.Where(t => t.Region == "r0001").Select(t => (t.Place, t.Obstacle.Indicator.Code)).Should().Equal((1, "x1"), (2, "x2"));
        top.Columns.Select(c => c.Name).Should().Equal("region", "period", "place", "indicator", "obstacle");
        Study.Invoking(s => s.Obstacles(result).Top(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Standardised_values_are_measured_from_the_frontier()
    {
        var recipe = CountryPanel.Recipe.Normalize("z-score").Weigh("equal");
        var (byBest, byMinMax) = (Study.Obstacles(recipe.Evaluate(CountryPanel.Panel), ObstacleIdeal.Frontier), CountryPanel.Recipe.Weigh("equal").Evaluate(CountryPanel.Panel));
        // With z = (x - mean) / s the shortfall is that of min-max times range / s.
        var spans = recipe.Evaluate(CountryPanel.Panel).Model.Frames[0].Indicators.Select(i => Span(i)).ToArray();
        var weights = byMinMax.Model.Frames[0].EffectiveWeights(CountryPanel.System);
        for (var row = 0; row < 490; row += 37)
        {
            var parts = byMinMax.Explain(byBest[row].Region, byBest[row].Period).Indicators.Select((i, j) => weights[j] * (1 - i.Normalized) * spans[j]).ToArray();
            byBest[row].Degrees.Zip(parts).Should().OnlyContain(p => Math.Abs(p.First - 100 * p.Second / parts.Sum()) < 1e-10);
        }
    }

    [Fact]
    public void Values_better_than_the_ideal_count_as_none_and_are_told()
    {
        var result = Raw([[1.5, 0.5], [0.2, 0.1]]);
        Study.Obstacles(result)[0].Degrees.Should().Equal(0, 100);
        Study.Run(result).Diagnostics.Should().Contain(d => d.Id == "FM4513" && d.Message.StartsWith("1 normalised values", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cost_that_stayed_one_has_no_ideal_of_1()
    {
        var result = (Sample.Least with { Normalization = "vector", Index = "topsis" }).Evaluate(Sample.Panel());
        var declined = Study.Invoking(s => s.Obstacles(result)).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        declined.Should().ContainSingle().Which.Message.Should().Contain("'a2' is still a cost");
        Study.Obstacles(result, ObstacleIdeal.Frontier).Should().OnlyContain(r => Math.Abs(r.Degrees.Sum() - 100) < 1e-11);
    }

    [Fact]
    public void An_indicator_best_at_a_target_is_measured_from_the_target()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5) }, new Indicator("y")])]);
        var panel = TestPanel.OfRows(["x", "y"], [[4, 0.5], [9, 1], [2, 0]]);
        var result = EvaluationRecipe.For(system).Weigh("equal").Evaluate(panel);
        // Distances 1, 4, 3 of which the least observed maps to 1; the target itself lies beyond it.
        Study.Obstacles(result)[0].Degrees.Should().Equal(0, 100);
        var frontier = Study.Obstacles(result, ObstacleIdeal.Frontier)[2].Degrees;
        frontier.Sum().Should().BeApproximately(100, 1e-12);
    }

    private static double Span(IndicatorFrame learned)
    {
        double[] ends = [learned.Minimum, learned.Maximum];
        learned.FromRaw.Apply(ends, ends);
        return Math.Abs(ends[1] - ends[0]);
    }

    private static IReadOnlyList<double> Degrees(double[] values, double[] weights) => Study.Obstacles(Raw([values], weights))[0].Degrees;

    private static EvaluationResult Raw(double[][] rows, double[]? weights = null)
    {
        string[] codes = [.. rows[0].Select((_, j) => $"x{j}")];
        var system = new IndicatorSystem([new Subsystem("s", [.. codes.Select((code, j) => new Indicator(code) { Weight = weights?[j] ?? 1 })])]);
        return EvaluationRecipe.For(system).Normalize("none").Weigh("fixed").Evaluate(TestPanel.OfRows(codes, rows));
    }
}
