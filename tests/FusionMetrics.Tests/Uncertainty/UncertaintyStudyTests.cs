using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class UncertaintyStudyTests
{
    private static readonly Panel Panel = Sample.Panel();

    // TOPSIS takes values that are still costs, so that every normaliser can be an alternative.
    private static readonly EvaluationRecipe Recipe = Sample.Full.IndexBy("topsis");

    private static readonly UncertainFactor[] Everything =
    [
        new UncertainWeights(), new UncertainValues(), new UncertainIndicators(),
        UncertainStage.Of(RecipeStage.Normalization, Recipe, Recipe.Normalize("vector")),
        UncertainStage.Of(RecipeStage.Weighting, Recipe, Recipe.Weigh("equal")),
        UncertainStage.Of(RecipeStage.Ranking, Recipe, Recipe.Rank(new RankingRecipe("weighted-sum") { Over = RankingBase.Indices })),
    ];

    [Fact]
    public void The_same_study_has_the_same_bits_on_any_number_of_threads()
    {
        var uncertainty = new UncertaintyRecipe(Everything) { Replicates = 60, Resamples = 20 };

        Cells(Run(uncertainty, threads: 1)).Should().Equal(Cells(Run(uncertainty, threads: 2)));
        Cells(Run(uncertainty, threads: 1)).Should().Equal(Cells(Run(uncertainty, threads: 5)));
    }

    [Fact]
    public void Another_seed_has_other_replicates()
        => Cells(Run(new(Everything) { Replicates = 30 })).Should().NotEqual(Cells(Run(new(Everything) { Replicates = 30, Seed = 2 })));

    [Fact]
    public void The_recipe_as_it_is_stands_beside_its_replicates()
    {
        var result = Run(new(Everything) { Replicates = 20, Sensitivity = SensitivityMethod.None });
        var last = Recipe.Evaluate(Panel).Scores.Where(s => s.Period == Panel.Periods[^1]);

        result.Regions.Select(r => (r.Region, r.Score, r.Rank)).Should().Equal(last.Select(s => (s.Region, s.Score, s.Rank)));
        (result.Series, result.Period, result.Sensitivity).Should().Be(("topsis", Panel.Periods[^1], null));
    }

    [Fact]
    public void Series_over_time_of_one_ranking_do_not_keep_another_one_out()
    {
        var recipe = Recipe.OverTime(new DynamicRecipe { Series = ["topsis"] });
        var ranking = UncertainStage.Of(RecipeStage.Ranking, recipe, recipe.Rank("vikor"));

        new UncertaintyStudy(EvaluationEngine.Default).Validate(recipe, new UncertaintyRecipe(ranking), Panel).Should().BeEmpty();
    }

    [Fact]
    public void Probabilities_of_ranks_sum_to_1_and_those_of_the_best_k_are_sums_of_them()
    {
        var result = Run(new(Everything) { Replicates = 200, Sensitivity = SensitivityMethod.None, Top = [1, 3] });

        foreach (var row in result.Regions)
        {
            result.RankProbabilities.Where(p => p.Region == row.Region).Sum(p => p.Probability).Should().BeApproximately(1, 1e-12);
            foreach (var (k, probability) in row.Top)
                probability.Should().BeApproximately(Enumerable.Range(1, k).Sum(rank => result.RankProbabilities.Of(row.Region, rank)), 1e-12);
            row.Ranks.Mean.Should().BeApproximately(result.RankProbabilities.Where(p => p.Region == row.Region).Sum(p => p.Rank * p.Probability), 1e-12);
        }
        result.Regions.Sum(r => r.Top[0].Value).Should().BeGreaterThanOrEqualTo(1 - 1e-12);
    }

    [Fact]
    public void Where_nothing_really_varies_every_replicate_is_the_recipe_and_no_factor_matters()
    {
        var result = Run(new(UncertainStage.Of(RecipeStage.Index, Recipe, Recipe)) { Replicates = 10 });

        result.Regions.Should().OnlyContain(r => r.Scores == new Distribution(r.Score, 0, r.Score, r.Score, r.Score) && r.Ranks.Low == r.Rank && r.Ranks.High == r.Rank);
        result.Sensitivity!.Should().OnlyContain(s => double.IsNaN(s.First.Value) && double.IsNaN(s.Total.Value));
    }

    // Two stages with two and three alternatives have six recipes: all is known by evaluating them.
    [Fact]
    public void Distributions_and_indices_of_alternatives_are_those_of_all_their_recipes()
    {
        EvaluationRecipe[] normalizations = [Recipe, Recipe.Normalize("vector")];
        EvaluationRecipe[] weightings = [Recipe, Recipe.Weigh("equal"), Recipe.Weigh(["equal", "entropy"])];
        var scores = normalizations.Select(n => weightings.Select(w => LastScores(Recipe with { Normalization = n.Normalization, Weighting = w.Weighting })).ToArray()).ToArray();

        var result = Run(new(UncertainStage.Of(RecipeStage.Normalization, normalizations), UncertainStage.Of(RecipeStage.Weighting, weightings)) { Replicates = 4000 });

        foreach (var (i, region) in result.Regions.Index())
        {
            double[][] y = [.. scores.Select(row => row.Select(s => s[i]).ToArray())];
            var all = y.SelectMany(v => v).ToArray();
            var (mean, variance) = (all.Average(), all.Average(v => v * v) - all.Average() * all.Average());
            region.Scores.Mean.Should().BeApproximately(mean, 6 * Math.Sqrt(variance / 4000));
            region.Scores.Deviation.Should().BeApproximately(Math.Sqrt(variance), 0.05 * Math.Sqrt(variance));

            var ofRows = y.Average(row => Math.Pow(row.Average() - mean, 2)) / variance;
            var ofColumns = Enumerable.Range(0, 3).Average((int c) => Math.Pow(y.Average((double[] row) => row[c]) - mean, 2)) / variance;
            var found = result.Sensitivity!.Where(s => s.Output == SensitivityOutput.Score && s.Region == region.Region).ToArray();
            found[0].First.Value.Should().BeApproximately(ofRows, 0.06);
            found[1].First.Value.Should().BeApproximately(ofColumns, 0.06);
            found[0].Total.Value.Should().BeApproximately(1 - ofColumns, 0.06);
            found[1].Total.Value.Should().BeApproximately(1 - ofRows, 0.06);
            found.Should().OnlyContain(s => s.First.Low <= s.First.Value && s.First.Value <= s.First.High && s.Total.Low <= s.Total.Value && s.Total.Value <= s.Total.High);
        }
    }

    // A mean of values as they are, with a relative error each: the variance of the score is the sum of (w d x)^2.
    [Fact]
    public void The_spread_of_a_linear_score_is_that_of_its_values()
    {
        var recipe = EvaluationRecipe.For(new([new Subsystem("s", [new("a1"), new("b1"), new("c1")])])).Normalize("none").Weigh("equal");

        var result = new UncertaintyRecipe(new UncertainValues { Deviation = 0.1 }) { Replicates = 5000, Sensitivity = SensitivityMethod.None }.Explore(recipe, Panel);

        foreach (var region in result.Regions)
        {
            var row = Panel.FindRow(region.Region, Panel.Periods[^1]);
            var expected = Math.Sqrt(new[] { "a1", "b1", "c1" }.Sum(code => Math.Pow(0.1 * Panel.Column(code)[row] / 3, 2)));
            region.Scores.Deviation.Should().BeApproximately(expected, 0.05 * expected);
            region.Scores.Mean.Should().BeApproximately(region.Score, 5 * expected / Math.Sqrt(5000));
        }
    }

    [Fact]
    public void Another_series_and_period_can_be_studied()
    {
        var result = Run(new(new UncertainWeights()) { Replicates = 5, Series = "u_value", Period = Panel.Periods[0] });

        result.Regions.Select(r => r.Score).Should().Equal(Recipe.Evaluate(Panel).Scores.Where(s => s.Period == Panel.Periods[0]).Select(s => s.Index("value")));
    }

    [Fact]
    public void A_recipe_without_a_ranking_is_studied_by_D_or_else_by_its_first_index()
    {
        new UncertaintyRecipe(new UncertainWeights()) { Replicates = 2 }.Explore(Sample.Least.Couple(), Panel).Series.Should().Be("d");
        new UncertaintyRecipe(new UncertainWeights()) { Replicates = 2 }.Explore(Sample.Least, Panel).Series.Should().Be("u_innovation");
    }

    [Fact]
    public void Replicates_that_are_declined_are_told_of_and_left_out()
    {
        // Entropy weights decline negative values, which an error of half a deviation makes of some.
        var recipe = EvaluationRecipe.For(new([new Subsystem("s", [new("a1"), new("b1")])])).Normalize("none");
        var uncertainty = new UncertaintyRecipe(new UncertainValues { Deviation = 0.2, Unit = NoiseUnit.Spread }) { Replicates = 300, Sensitivity = SensitivityMethod.None };
        var result = uncertainty.Explore(recipe, Panel);

        result.Diagnostics.Single().ToString().Should().StartWith("uncertainty: warning FM4701: ").And.Contain("Entropy weights need values of 0 or more");
        result.Regions.Should().OnlyContain(r => double.IsFinite(r.Scores.Mean));
        result.RankProbabilities.Where(p => p.Region == "R00").Sum(p => p.Probability).Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var wrong = new UncertaintyRecipe(
            new UncertainWeights { Concentration = 0, Spread = 2, Levels = [7] }, new UncertainWeights(), new UncertainValues { Deviation = double.NaN },
            UncertainStage.Of(RecipeStage.Ranking, Recipe, Sample.Least), UncertainStage.Of(RecipeStage.Normalization, Recipe))
        { Replicates = 1, Resamples = 1, Confidence = 1, Top = [0], Series = "topsi", Period = Period.OfYear(1900) };

        wrong.Invoking(u => u.Explore(Recipe, Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Id == "FM1301").Select(d => d.Message).Should().BeEquivalentTo(
            [
                "'weights' is named twice.", "The concentration must be a number above 0.", "The spread must be a number above 0, at most 1.",
                "There are no weights of level 7: levels go from 0 to 1.", "The deviation must be a number above 0.",
                "Either the recipe and all alternatives have a ranking, or none has.", "'normalization' needs two alternatives or more.",
                "A study needs 2 replicates or more.", "A bootstrap needs 2 samples or more.", "The confidence must be a number above 0 and below 1.",
                "'top' must be whole numbers from 1.", "There is no series 'topsi'. Did you mean 'topsis'? There are: d, t, c, u_innovation, u_value, u_ecology, topsis.",
                "The panel has no period 1900. It has: 2010, 2011, 2012, 2013, 2014, 2015.",
            ]);
    }

    [Fact]
    public void An_alternative_that_the_panel_does_not_fit_is_found_before_anything_is_drawn()
        => new UncertaintyRecipe(UncertainStage.Of(RecipeStage.Normalization, Recipe, Recipe.Normalize("vektor"))).Invoking(u => u.Explore(Recipe, Panel))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Message.StartsWith("Alternative 2 of 'normalization': There is no normalization method 'vektor'."));

    [Fact]
    public void A_study_that_no_memory_could_hold_is_declined()
        => new UncertaintyRecipe(new UncertainWeights()) { Replicates = int.MaxValue }.Invoking(u => u.Explore(Recipe, Panel))
            .Should().Throw<FusionMetricsException>().Which.Message.Should().Contain("Use fewer replicates");

    [Fact]
    public void A_study_can_be_cancelled()
        => Assert.ThrowsAny<OperationCanceledException>(() => new UncertaintyStudy(EvaluationEngine.Default).Run(Recipe, Panel, new(new UncertainWeights()), null, new CancellationToken(true)));

    private static double[] LastScores(EvaluationRecipe recipe)
        => [.. recipe.Evaluate(Panel).Scores.Where(s => s.Period == Panel.Periods[^1]).Select(s => s.Score)];

    private static UncertaintyResult Run(UncertaintyRecipe uncertainty, int threads = 2)
        => new UncertaintyStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).Run(Recipe, Panel, uncertainty);

    private static IEnumerable<string> Cells(UncertaintyResult result) => result.Tables.SelectMany(table
        => Enumerable.Range(0, table.Count).SelectMany(row => table.Columns.Select(column => $"{table.Name} {row} {column.Name}: {column.Text(row)}")));
}
