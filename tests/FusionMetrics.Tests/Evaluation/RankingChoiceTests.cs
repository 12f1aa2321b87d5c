using FusionMetrics.Methods;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Every ranking as index and as ranking of an evaluation, over more rows than one part of a statistic has.</summary>
public class RankingChoiceTests
{
    // Made for comparable benefits; the others take the values as they are.
    private static readonly string[] OfNormalised = ["weighted-sum", "geometric-mean", "harmonic-mean", "power-mean", "owa", "gra", "spotis"];

    private static readonly string[] Here =
    [
        .. OfNormalised, "mpi", "ampi", "topsis", "vikor", "edas", "mabac", "mairca", "aras", "marcos", "waspas", "copras", "ram", "cocoso", "moora", "multimoora",
    ];

    private static readonly Panel Large = Sample.Panel(700, 7, (region, period, column) => 0.5 + Sample.Value(region, period, column));

    public static TheoryData<string> Rankings => [.. Here];

    [Theory]
    [MemberData(nameof(Rankings))]
    public void The_number_of_threads_changes_no_bit_and_neither_does_scoring_by_the_model(string id)
    {
        var alone = Engine(1).Evaluate(Recipe(id), Large);

        alone.Scores.Should().OnlyContain(row => double.IsFinite(row.Score) && row.Indices.All(double.IsFinite));
        Sample.Cells(Engine(3).Evaluate(Recipe(id), Large)).Should().Equal(Sample.Cells(alone));
        Sample.Cells(EvaluationEngine.Default.Score(alone.Model, Large)).Should().Equal(Sample.Cells(alone));
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void A_new_row_scores_by_itself_as_among_others(string id)
    {
        var all = Recipe(id).Evaluate(Sample.Panel(value: (region, period, column) => 0.5 + Sample.Value(region, period, column)));
        var panel = all.Panel.KeepRegions(region => region == 4);

        var one = EvaluationEngine.Default.Score(all.Model, panel);

        for (var row = 0; row < panel.RowCount; row++)
            one.Scores[row].Score.Should().Be(all.Scores[all.Panel.FindRow(panel.RegionAt(row).Code, panel.PeriodAt(row))].Score);
    }

    [Fact]
    public void Those_that_take_missing_values_leave_them_out()
    {
        var claiming = Here.Where(id => BuiltInMethods.Catalog.Find(MethodFamily.Ranking, id)!.Description.Claims.Contains(MethodClaim.TakesMissing));
        claiming.Should().BeEquivalentTo("weighted-sum", "geometric-mean", "harmonic-mean", "power-mean", "owa", "mpi", "ampi");
        var panel = Sample.Panel(value: (region, period, column) => region == 3 && column == 1 ? double.NaN : 0.5 + Sample.Value(region, period, column));
        foreach (var id in claiming)
        {
            var recipe = EvaluationRecipe.For(Sample.System).Normalize("min-max").Weigh("equal").IndexBy(id).Rank(id) with { Missing = MissingRule.Reweight(0.5) };
            recipe.Evaluate(panel).Scores.Should().OnlyContain(row => double.IsFinite(row.Score), id);
        }
    }

    private static EvaluationEngine Engine(int threads) => new(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads });

    // A system of pairs: with one indicator a group, some row is worst in everything, which CoCoSo declines.
    private static EvaluationRecipe Recipe(string id) => EvaluationRecipe.For(id == "cocoso" ? OneGroup : Sample.System)
        .Normalize(OfNormalised.Contains(id) ? "min-max" : "none").Weigh("equal").IndexBy(id).Rank(id);

    private static IndicatorSystem OneGroup => new([new Subsystem("all", [.. Sample.System.Indicators])]);
}
