using FusionMetrics.Numerics;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Trends;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class TrendOddsTests
{
    private static readonly Panel Panel = Sample.Panel();

    private static readonly EvaluationRecipe Recipe = Sample.Least.Couple();

    private static readonly UncertainFactor[] Factors =
    [
        new UncertainWeights(), new UncertainValues { Deviation = 0.1 }, UncertainStage.Of(RecipeStage.Normalization, Recipe, Recipe.Normalize("maximum")),
    ];

    // The streams of the factors are what the study has; scores and tests are those of the engine.
    [Fact]
    public void Odds_are_those_of_the_trends_of_evaluations_one_by_one()
    {
        const int replicates = 40;
        // Weights are drawn inside a fit, which the engine does not do.
        UncertainFactor[] factors = [Factors[1], Factors[2]];

        var odds = Study(new(factors) { Replicates = replicates, Seed = 5, Series = "d" }).TrendOdds!;

        Perturbation[] draw = [.. factors.Select(f => f.Prepare(Recipe, Panel))];
        var tables = Enumerable.Range(0, replicates).Select(n =>
        {
            var replicate = new Replicate(Recipe, Panel);
            for (var i = 0; i < draw.Length; i++) replicate = draw[i](replicate, new RandomStream(5, (uint)n, (uint)(2 * i)));
            return Trends(replicate.Recipe, replicate.Panel);
        }).ToList();
        var nominal = Trends(Recipe, Panel);
        odds.Should().HaveCount(12);
        foreach (var (row, found) in odds.Index())
        {
            (found.Region, found.Finding).Should().Be((nominal[row].Region, nominal[row].Finding));
            double Share(Verdict verdict) => tables.Count(t => t[row].Finding.Verdict == verdict) / (double)replicates;
            (found.Increasing, found.Decreasing, found.Replicates).Should().Be((Share(Verdict.Increasing), Share(Verdict.Decreasing), replicates));
            found.IsCertain.Should().Be(Share(found.Finding.Verdict) >= 0.9);
            Of(tables.Select(t => t[row].Finding.P)).Should().Be(found.P);
            Of(tables.Select(t => t[row].Finding.Slope)).Should().Be(found.Slope);
            found.CombinedP.Should().Be(Math.Min(1, 2 * found.P.Median));
        }
        odds.Select(o => o.IsCertain).Should().Contain(true).And.Contain(false);

        static TrendTable Trends(EvaluationRecipe recipe, Panel panel) => recipe.Detect(new() { Method = "hamed", Series = ["d"] }).Evaluate(panel).Trends!;
        static Distribution Of(IEnumerable<double> values) => Distribution.Of([.. values], 0.9);
    }

    [Fact]
    public void The_test_is_that_asked_for_else_that_of_the_recipe_else_the_calibrated_one()
    {
        P(Recipe, new()).Should().Equal(P(Recipe, new() { Method = "hamed" }));
        P(Recipe.Detect(new() { Method = "spearman" }), new()).Should().Equal(P(Recipe, new() { Method = "spearman" }));
        P(Recipe.Detect(new() { Method = "spearman" }), new() { Method = "cox-stuart" }).Should().Equal(P(Recipe, new() { Method = "cox-stuart" }));
        P(Recipe, new() { Method = "spearman" }).Should().NotEqual(P(Recipe, new()));

        static IEnumerable<(double, double)> P(EvaluationRecipe recipe, TrendOddsRecipe trends)
            => Study(new(Factors) { Replicates = 5 }, recipe, trends).TrendOdds!.Select(o => (o.Finding.P, o.P.Mean));
    }

    [Fact]
    public void Trends_have_the_same_bits_on_any_number_of_threads_with_or_without_grades_and_sensitivity()
    {
        var uncertainty = new UncertaintyRecipe(Factors) { Replicates = 30, Resamples = 2, Series = "d", Sensitivity = SensitivityMethod.None };
        var expected = Cells(Study(uncertainty, threads: 1)).ToList();

        Cells(Study(uncertainty, threads: 3)).Should().Equal(expected);
        Cells(Study(uncertainty with { Sensitivity = SensitivityMethod.Sobol, Grades = new() })).Should().Equal(expected);

        static IEnumerable<string> Cells(UncertaintyResult study)
            => Enumerable.Range(0, study.TrendOdds!.Count).SelectMany(row => study.TrendOdds.Columns.Select(c => c.Text(row)));
    }

    [Fact]
    public void Where_nothing_really_varies_every_trend_is_certain_and_p_is_twice_that_of_the_scores()
        => Study(new(UncertainStage.Of(RecipeStage.Coupling, Recipe, Recipe)) { Replicates = 10 }).TrendOdds!
            .Should().OnlyContain(o => o.IsCertain && o.P.Low == o.Finding.P && o.P.High == o.Finding.P && o.CombinedP == Math.Min(1, 2 * o.Finding.P) && o.Slope.Deviation == 0);

    [Fact]
    public void A_verdict_of_all_replicates_is_certain_whatever_certainty_is_asked_for()
    {
        var odds = Study(new(UncertainStage.Of(RecipeStage.Coupling, Recipe, Recipe)) { Replicates = 10 }, trends: new() { Certainty = 1 }).TrendOdds!;

        odds.Columns.Single(c => c.Name == "certain").Text(0).Should().Be("yes");
        odds.Should().OnlyContain(o => o.IsCertain);
    }

    [Fact]
    public void Regions_with_too_few_scores_have_no_trend_that_could_be_certain()
    {
        var recipe = EvaluationRecipe.For(TestPanel.OneIndicatorEach("x", "y")).Couple();
        var panel = TestPanel.Of(["x", "y"], ("A", [[1, 2], [2, 3]]), ("B", [[2, 2], [3, 1]]));

        var odds = new UncertaintyRecipe(new UncertainValues()) { Replicates = 10, Trends = new() }.Explore(recipe, panel).TrendOdds!;

        odds.Should().OnlyContain(o => o.Finding.Verdict == Verdict.TooShort && o.Replicates == 0 && double.IsNaN(o.CombinedP) && double.IsNaN(o.Increasing) && !o.IsCertain);
        odds.Columns.Select(c => c.Text(0)).Should().Equal(["A", "d", "2", "too-short", .. Enumerable.Repeat("", 12), "0"]);
    }

    [Fact]
    public void Everything_that_is_wrong_with_trends_is_found_at_once()
        => new UncertaintyRecipe(new UncertainWeights()) { Trends = new() { Certainty = 0, Method = "hamd" } }.Invoking(u => u.Explore(Recipe, Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Select(d => (d.Id, d.Message[..40])).Should().BeEquivalentTo([
                ("FM1301", "The certainty of trends must be a number "[..40]), ("FM1001", "There is no trend method 'hamd'. Did you mean 'hamed'?"[..40]),
            ]);

    private static UncertaintyResult Study(UncertaintyRecipe uncertainty, EvaluationRecipe? recipe = null, TrendOddsRecipe? trends = null, int threads = 2)
        => new UncertaintyStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).Run(recipe ?? Recipe, Panel,
            uncertainty with { Trends = trends ?? new() });
}
