using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class GradeOddsTests
{
    private static readonly Panel Panel = Sample.Panel();

    private static readonly EvaluationRecipe Recipe = Sample.Least.Couple();

    private static readonly UncertainFactor Models = UncertainStage.Of(RecipeStage.Coupling, Recipe, With("wang-2021"), With("fan-2024"),
        Recipe.Couple(new() { Model = new("k-form", new KFormOptions { K = 3 }), Exponent = 0.4, Weights = CouplingWeights.Of(0.5, 0.3, 0.2) }));

    private static readonly UncertainFactor[] Everything =
    [
        new UncertainWeights(), new UncertainValues(), new UncertainIndicators(),
        UncertainStage.Of(RecipeStage.Normalization, Recipe, Recipe.Normalize("maximum")), UncertainStage.Of(RecipeStage.Weighting, Recipe, Recipe.Weigh("equal")), Models,
    ];

    // The streams of the factors are what the study has; treatment, fit and scores are those of the engine.
    [Fact]
    public void Odds_are_shares_of_the_grades_of_evaluations_one_by_one()
    {
        UncertainFactor[] factors = [Everything[1], Everything[3], Everything[4], Models];
        const int replicates = 60;

        var odds = Run(new(factors) { Replicates = replicates, Seed = 5 });

        Perturbation[] draw = [.. factors.Select(f => f.Prepare(Recipe, Panel))];
        var tables = Enumerable.Range(0, replicates).Select(n =>
        {
            var replicate = new Replicate(Recipe, Panel);
            for (var i = 0; i < draw.Length; i++) replicate = draw[i](replicate, new RandomStream(5, (uint)n, (uint)(2 * i)));
            return replicate.Recipe.Evaluate(replicate.Panel).Coupling!;
        }).ToList();
        var nominal = Recipe.Evaluate(Panel).Coupling!;
        foreach (var (row, found) in odds.Index())
        {
            (found.Region, found.Period, found.D, found.Grade).Should().Be((nominal[row].Region, nominal[row].Period, nominal[row].D, nominal[row].Grade));
            found.Odds.Should().Equal(GradeScale.Ten.Grades.Select(grade => tables.Count(t => t[row].Grade == grade) / (double)replicates));
            found.Coordination.Mean.Should().BeApproximately(tables.Average(t => t[row].D), 1e-15);
            (found.Coordination.Low, found.Coordination.High).Should().Be((Quantile((1 - 0.9) / 2), Quantile((1 + 0.9) / 2)));
            double Quantile(double p) => FusionMetrics.Numerics.Quantile.Of([.. tables.Select(t => t[row].D).Order()], p);
        }
    }

    [Fact]
    public void D_of_a_period_is_distributed_as_in_the_study_of_that_period()
    {
        var uncertainty = new UncertaintyRecipe(Everything) { Replicates = 40, Sensitivity = SensitivityMethod.None, Series = "d", Confidence = 0.8 };
        var odds = Run(uncertainty);

        foreach (var period in Panel.Periods)
            Study(uncertainty with { Period = period }).Regions.Select(r => (r.Region, r.Score, r.Scores))
                .Should().Equal(odds.Where(o => o.Period == period).Select(o => (o.Region, o.D, o.Coordination)));
    }

    [Fact]
    public void Grades_have_the_same_bits_on_any_number_of_threads_and_in_any_order_of_rows_with_or_without_sensitivity()
    {
        var uncertainty = new UncertaintyRecipe(Everything) { Replicates = 30, Resamples = 2, Sensitivity = SensitivityMethod.None, Grades = new() };
        var expected = Cells(Study(uncertainty, threads: 1)).ToList();

        Cells(Study(uncertainty, threads: 3)).Should().Equal(expected);
        Cells(Study(uncertainty with { Sensitivity = SensitivityMethod.Sobol })).Should().Equal(expected);
        Cells(Study(uncertainty, panel: Sample.Panel(order: Enumerable.Range(0, 72).Reverse()))).Should().Equal(expected);
    }

    [Fact]
    public void Where_nothing_really_varies_every_grade_is_certain()
    {
        var study = Study(new(UncertainStage.Of(RecipeStage.Coupling, Recipe, Recipe)) { Replicates = 10, Grades = new() { Certainty = 1 } });

        study.GradeOdds!.Should().OnlyContain(o => o.IsCertain && o.Probability == 1 && o.Likeliest == o.Grade && o.Coordination == new Distribution(o.D, 0, o.D, o.D, o.D));
        study.GradeCertainty!.Select(c => (c.Period, c.Rows, c.Certain, c.Share, c.Overturned))
            .Should().Equal([.. Panel.Periods.Select(p => ((Period?)p, 12, 12, 1.0, 0)), (null, 72, 72, 1.0, 0)]);
    }

    // But for D = 0, where an index is 0: D goes with its sixth root there, and the least error shows.
    [Fact]
    public void An_error_that_goes_to_0_leaves_the_grades_of_the_recipe()
        => Run(new(new UncertainValues { Deviation = 1e-13 }) { Replicates = 30 }).Where(o => o.D > 0)
            .Should().HaveCountGreaterThan(60).And.OnlyContain(o => o.IsCertain && o.Probability == 1 && Math.Abs(o.Coordination.Mean - o.D) < 1e-12 && o.Coordination.Deviation > 0 && o.Coordination.Deviation < 1e-12);

    // C = 1 and T = 0.25, so D is exactly 0.5. Rules and scales of alternatives count for nothing.
    [Theory]
    [InlineData(EdgeRule.LeftClosed, 6)]
    [InlineData(EdgeRule.RightClosed, 5)]
    public void D_on_an_edge_belongs_where_the_recipe_says_whatever_its_alternatives_say(EdgeRule edges, int grade)
    {
        var recipe = TestPanel.GivenIndices("x", "y").Couple(new() { Edges = edges });
        var panel = TestPanel.OfRows(["x", "y"], [[0.25, 0.25], [0.5, 0.125]]);
        var alternatives = UncertainStage.Of(RecipeStage.Coupling, recipe.Couple(new() { Edges = EdgeRule.LeftClosed, Grades = GradeScale.Four }), recipe.Couple(new() { Edges = EdgeRule.RightClosed }));

        var odds = new UncertaintyRecipe(alternatives) { Replicates = 20, Grades = new() }.Explore(recipe, panel).GradeOdds!;

        (odds[0].D, odds[0].Grade!.Number, odds[0].Probability).Should().Be((0.5, grade, 1));
        odds[0].Odds.Should().Equal(Enumerable.Range(1, 10).Select(number => number == grade ? 1.0 : 0));
    }

    [Fact]
    public void Rows_without_D_have_no_grade_and_replicates_without_one_are_left_out_and_told_of()
    {
        var recipe = TestPanel.GivenIndices("x", "y").Couple();
        // Errors are shares of the value: what is above 0 stays there but for errors of more than ten deviations; what is below 0 has no D.
        var panel = TestPanel.OfRows(["x", "y"], [[0.3, 0.4], [-0.1, 0.4], [0.001, 0.4]]);
        var (relative, spread) = (new UncertainValues { Deviation = 0.05 }, new UncertainValues { Deviation = 0.01, Unit = NoiseUnit.Spread });

        var study = new UncertaintyRecipe(relative) { Replicates = 50, Grades = new() }.Explore(recipe, panel);
        var none = study.GradeOdds![1];
        (none.Grade, none.Likeliest, none.IsCertain, none.Replicates, none.Probability).Should().Be((null, null, false, 0, double.NaN));
        none.Odds.Should().HaveCount(10).And.OnlyContain(p => double.IsNaN(p));
        study.GradeOdds.Columns.Select(c => c.Text(1)).Should().Equal(["r0002", "2000", .. Enumerable.Repeat("", 7), "0", .. Enumerable.Repeat("", 15)]);
        (study.GradeCertainty!.All.Rows, study.Diagnostics.Count).Should().Be((2, 0));

        // A D that errors make undefined now and then is an outcome that the odds cannot have.
        var partly = new UncertaintyRecipe(spread) { Replicates = 200, Grades = new() }.Explore(recipe, panel);
        var some = partly.GradeOdds![2];
        some.Replicates.Should().BeInRange(100, 199);
        some.Odds.Sum().Should().BeApproximately(1, 1e-12);
        partly.Diagnostics.Single().ToString().Should().Be(
            $"uncertainty [r0003, 2000]: warning FM4560: 1 region-periods have no D in some replicates, this one in {200 - some.Replicates} of 200. Odds are shares of those that have it.");
    }

    [Fact]
    public void Rows_that_a_treatment_drops_in_some_replicates_have_odds_of_the_others()
    {
        var system = TestPanel.OneIndicatorEach("x", "y");
        var panel = TestPanel.Of(["x", "y"], ("A", [[1, 2], [2, 3], [3, 3]]), ("B", [[2, 2], [3, double.NaN], [4, 4]]), ("C", [[5, 6], [6, 7], [7, 8]]));
        var recipe = EvaluationRecipe.For(system).Treat("linear").Couple();
        var treatment = UncertainStage.Of(RecipeStage.Treatment, recipe, EvaluationRecipe.For(system).Treat("drop-region"));

        var odds = new UncertaintyRecipe(treatment) { Replicates = 40, Grades = new() }.Explore(recipe, panel).GradeOdds!;

        var kept = Enumerable.Range(0, 40).Count(n => new RandomStream(1, (uint)n, 0).Below(2) == 0);
        odds.Select(o => (o.Region, o.Replicates)).Should().Equal(("A", 40), ("A", 40), ("A", 40), ("B", kept), ("B", kept), ("B", kept), ("C", 40), ("C", 40), ("C", 40));
    }

    [Fact]
    public void Replicates_that_are_declined_count_for_no_grade()
    {
        // Entropy weights decline negative values, which an error of a fifth of a deviation makes of some.
        var recipe = EvaluationRecipe.For(TestPanel.OneIndicatorEach("x", "y")).Normalize("none").Couple();
        var panel = TestPanel.OfRows(["x", "y"], [[0.02, 0.4], [0.2, 0.4], [0.5, 0.1]]);
        var study = new UncertaintyRecipe(new UncertainValues { Deviation = 0.2, Unit = NoiseUnit.Spread }) { Replicates = 200, Grades = new(), Sensitivity = SensitivityMethod.None }.Explore(recipe, panel);

        var declined = int.Parse(study.Diagnostics.Single().Message.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        declined.Should().BeInRange(1, 199);
        study.GradeOdds!.Should().OnlyContain(o => o.Replicates == 200 - declined && Math.Abs(o.Odds.Sum() - 1) < 1e-12);
    }

    [Fact]
    public void Odds_of_any_degrees_are_their_shares_and_the_likeliest_grade_has_the_largest()
        => Gen.Select(Gen.OneOf(Gen.Double[-0.2, 1.2], Gen.Const(double.NaN), Gen.OneOf(Gen.Const(0.25), Gen.Const(0.5), Gen.Const(0.7), Gen.Const(0.85))).Array[1, 12], Gen.Double[0.05, 1], Gen.Bool).Sample((degrees, certainty, isLeftClosed) =>
        {
            var coupling = new CouplingRecipe { Grades = GradeScale.FiveUneven, Edges = isLeftClosed ? EdgeRule.LeftClosed : EdgeRule.RightClosed };
            var replicates = new ReplicateMatrix(degrees.Length, 1);
            for (var n = 0; n < degrees.Length; n++) replicates.Row(n)[0] = degrees[n];
            var panel = TestPanel.OfRows(["x"], [[1]]);

            var found = new GradeDistributions(panel, coupling, [degrees[0]], replicates, new(new UncertainWeights()) { Grades = new() { Certainty = certainty } }).Of(Chunks.OneThread)[0];

            double[] there = [.. degrees.Where(d => !double.IsNaN(d))];
            var shares = new double[5];
            foreach (var d in there) shares[new[] { 0.25, 0.5, 0.7, 0.85 }.Count(edge => isLeftClosed ? edge <= d : edge < d)] += 1.0;
            found.Replicates.Should().Be(there.Length);
            if (there.Length == 0)
            {
                found.Likeliest.Should().BeNull();
                return;
            }
            found.Odds.Should().Equal(shares.Select(s => s / there.Length));
            found.Odds.Sum().Should().BeApproximately(1, 1e-15);
            found.Odds[found.Likeliest!.Number - 1].Should().Be(found.Odds.Max());
            if (found.Likeliest != found.Grade) found.Odds.Take(found.Likeliest.Number - 1).Should().NotContain(found.Odds.Max());
            if (found.Grade is null) found.IsCertain.Should().BeFalse();
            else
            {
                found.IsCertain.Should().Be(found.Probability >= certainty);
                // Another grade is named only where it has more than the recipe's own.
                (found.Likeliest == found.Grade).Should().Be(found.Probability == found.Odds.Max());
            }
        }, iter: 1000);

    [Fact]
    public void Everything_that_is_wrong_with_grades_is_found_at_once()
        => new UncertaintyRecipe(new UncertainWeights()) { Grades = new() { Certainty = 1.1 } }.Invoking(u => u.Explore(Sample.Least, Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Select(d => (d.Id, d.Message)).Should().Equal(
                ("FM1301", "Grades are of D, and the recipe has no coupling."), ("FM1301", "The certainty of grades must be a number above 0, at most 1."));

    [Fact]
    public void Grades_that_no_memory_could_hold_are_declined()
        => new UncertaintyRecipe(new UncertainWeights()) { Replicates = 6_000_000, Sensitivity = SensitivityMethod.None, Grades = new() }.Invoking(u => u.Explore(Recipe, Panel))
            .Should().Throw<FusionMetricsException>().Which.Message.Should().Contain("6000000 replicates in 1 samples of 12 regions and grades or trends of 72 rows need 4.6 GB");

    private static EvaluationRecipe With(string model) => Recipe.Couple(new() { Model = model });

    private static GradeOddsTable Run(UncertaintyRecipe uncertainty) => Study(uncertainty with { Sensitivity = SensitivityMethod.None, Grades = new() }).GradeOdds!;

    private static UncertaintyResult Study(UncertaintyRecipe uncertainty, int threads = 2, Panel? panel = null)
        => new UncertaintyStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads })).Run(Recipe, panel ?? Panel, uncertainty);

    private static IEnumerable<string> Cells(UncertaintyResult result) => new ResultTable[] { result.GradeOdds!, result.GradeCertainty! }.SelectMany(table
        => Enumerable.Range(0, table.Count).SelectMany(row => table.Columns.Select(column => $"{table.Name} {row} {column.Name}: {column.Text(row)}")));
}
