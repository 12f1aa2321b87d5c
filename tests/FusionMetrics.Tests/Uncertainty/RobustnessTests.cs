using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class RobustnessTests
{
    private static readonly Panel Panel = Sample.Panel(8, 2);

    // Fixed bounds and given weights: a region's score depends on no other region.
    private static readonly EvaluationRecipe Absolute = (Sample.Least with { Scope = Scope.Fixed }).Weigh("equal").Rank(new RankingRecipe("weighted-sum") { Over = RankingBase.Indices });

    [Fact]
    public void Where_scores_depend_on_no_other_region_no_order_is_ever_reversed()
    {
        var reversals = new RobustnessRecipe().Test(Absolute, Panel).Reversals!;

        reversals.Select(r => r.Case).Should().Equal([ReversalCase.AddDominated, .. Enumerable.Repeat(ReversalCase.DropRegion, 8), ReversalCase.Pairs]);
        reversals.Should().OnlyContain(r => r.Reversed == 0 && !r.BestChanges && r.Example == null);
        reversals.Select(r => r.Pairs).Should().Equal([28, .. Enumerable.Repeat(21, 8), 28]);
        reversals[^1].Cycles.Should().Be(0);
    }

    [Fact]
    public void Reversals_are_those_found_by_evaluating_each_panel()
    {
        var result = new RobustnessRecipe().Test(Sample.Full, Panel);
        var whole = Ranks(Sample.Full, Panel);
        var found = 0;

        foreach (var (dropped, row) in result.Reversals!.Where(r => r.Case == ReversalCase.DropRegion).Index())
        {
            var without = Ranks(Sample.Full, Panel.KeepRegions(r => r != dropped));
            var reversed = (from a in without.Keys from b in without.Keys
                            where whole[a] < whole[b] && without[a] > without[b] select (a, b)).ToList();
            row.Reversed.Should().Be(reversed.Count);
            row.BestChanges.Should().Be(reversed.Any(p => whole[p.a] == 1));
            found += reversed.Count;
        }
        found.Should().BePositive("TOPSIS with entropy weights over eight regions is not free of reversals, and a test must see some");
    }

    [Fact]
    public void Pairs_are_ranked_alone_and_those_that_contradict_the_whole_are_counted()
    {
        var result = new RobustnessRecipe { Tests = [RobustnessTest.RankReversal] }.Test(Sample.Full, Panel);
        var whole = Ranks(Sample.Full, Panel);
        string[] codes = [.. whole.Keys.Order(StringComparer.Ordinal)];

        var reversed = 0;
        for (var a = 0; a < codes.Length; a++)
            for (var b = a + 1; b < codes.Length; b++)
            {
                var alone = Ranks(Sample.Full, Panel.KeepRegions(r => r == a || r == b));
                if ((whole[codes[a]] - whole[codes[b]]) * (alone[codes[a]] - alone[codes[b]]) < 0) reversed++;
            }

        result.Removals.Should().BeNull();
        result.Reversals![^1].Reversed.Should().Be(reversed).And.BePositive();
    }

    [Fact]
    public void A_dominated_region_has_the_worst_value_of_each_indicator_in_each_period()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new("a1"), new("a2", Direction.Cost), new("b1", Direction.Target) { Ideal = new Bounds(3, 3) }])]);

        var panel = Dominated.Added(Panel, system);

        foreach (var period in panel.Periods)
        {
            int[] rows = [.. Enumerable.Range(0, Panel.RowCount).Where(row => Panel.PeriodAt(row) == period)];
            var row = panel.FindRow("dominated", period);
            panel.Column("a1")[row].Should().Be(rows.Min(r => Panel.Column("a1")[r]));
            panel.Column("a2")[row].Should().Be(rows.Max(r => Panel.Column("a2")[r]));
            Math.Abs(panel.Column("b1")[row] - 3).Should().Be(rows.Max(r => Math.Abs(Panel.Column("b1")[r] - 3)));
            panel.Column("b2")[row].Should().Be(double.NaN);
        }
        panel.KeepRegions(r => panel.Regions[r].Code != "dominated").Fingerprint.Should().Be(Panel.Fingerprint);
        Dominated.Added(panel, system).Regions.Should().Contain(r => r.Code == "dominated_");
    }

    // Ranks without ties: their product-moment correlation.
    private static double PearsonOfRanks(IReadOnlyDictionary<string, double> a, IReadOnlyDictionary<string, double> b)
    {
        a.Values.Should().OnlyHaveUniqueItems();
        b.Values.Should().OnlyHaveUniqueItems();
        var (meanA, meanB) = (a.Values.Average(), b.Values.Average());
        return a.Sum(r => (r.Value - meanA) * (b[r.Key] - meanB)) / Math.Sqrt(a.Values.Sum(v => (v - meanA) * (v - meanA)) * b.Values.Sum(v => (v - meanB) * (v - meanB)));
    }

    [Fact]
    public void Ranks_without_an_indicator_are_those_of_the_smaller_system()
    {
        var removals = new RobustnessRecipe().Test(Sample.Full, Panel).Removals!;
        var whole = Ranks(Sample.Full, Panel);

        removals.Select(r => r.Indicator).Should().Equal("a1", "a2", "b1", "b2");
        foreach (var removal in removals)
        {
            var smaller = new IndicatorSystem(Sample.System.Subsystems.Select(s => new Subsystem(s.Code, [.. s.Indicators.Where(i => i.Code != removal.Indicator)])));
            var ranks = Ranks(Sample.Full with { System = smaller }, Panel);
            removal.Spearman.Should().BeApproximately(PearsonOfRanks(whole, ranks), 1e-14);
            removal.MeanShift.Should().BeApproximately(whole.Average(r => Math.Abs(r.Value - ranks[r.Key])), 1e-15);
            removal.LargestShift.Should().Be(whole.Max(r => Math.Abs(r.Value - ranks[r.Key])));
            if (removal.MostShifted is { } most) Math.Abs(whole[most] - ranks[most]).Should().Be(removal.LargestShift);
            removal.BestChanges.Should().Be(whole.Single(r => r.Value == 1).Key != ranks.First(r => r.Value == 1).Key);
        }
    }

    [Fact]
    public void Three_regions_that_beat_each_other_in_turn_are_a_circle()
    {
        var order = new PairOrder(4) { [0, 1] = 1, [1, 2] = 1, [2, 0] = 1, [0, 3] = 1, [1, 3] = 1, [2, 3] = 1 };

        order.Cycles([0, 1, 2, 3]).Should().Be(1);
        order.Cycles([0, 1, 3]).Should().Be(0);
        (order[1, 0], order[3, 2]).Should().Be((-1, -1));
    }

    [Fact]
    public void The_same_tests_have_the_same_bits_on_any_number_of_threads()
    {
        RobustnessResult Run(int threads) => new RobustnessStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads }))
            .Run(Sample.Full, Panel, new RobustnessRecipe());

        Run(1).ToString().Should().Be(Run(3).ToString());
    }

    [Fact]
    public void Too_many_pairs_are_not_ranked_and_that_is_said()
    {
        var result = new RobustnessRecipe { Tests = [RobustnessTest.RankReversal] }.Test(Absolute, Sample.Panel(101, 1));

        result.Reversals!.Should().NotContain(r => r.Case == ReversalCase.Pairs);
        result.Diagnostics.Single().Id.Should().Be("FM4702");
    }

    [Fact]
    public void What_is_wrong_is_found_before_anything_is_tested()
        => new RobustnessRecipe { Tests = [], Series = "x", Period = Period.OfYear(1) }.Invoking(r => r.Test(Sample.Full, Panel))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Count(d => d.Id == "FM1301").Should().Be(3);

    private static Dictionary<string, double> Ranks(EvaluationRecipe recipe, Panel panel)
        => recipe.Evaluate(panel).Scores.Where(s => s.Period == panel.Periods[^1]).ToDictionary(s => s.Region, s => s.Rank);
}
