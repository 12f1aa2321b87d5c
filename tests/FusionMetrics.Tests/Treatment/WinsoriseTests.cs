using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class WinsoriseTests
{
    private static readonly double[] OneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    [Fact]
    public void An_outlier_becomes_the_next_value()
        => With().Of([.. OneToTen, 100]).Values().Should().Equal([.. OneToTen, 10]);

    [Fact]
    public void On_the_lower_side_too()
        => With().Of([.. OneToTen, -100]).Values().Should().Equal([.. OneToTen, 1]);

    [Fact]
    public void Values_that_are_not_skewed_are_left_alone()
    {
        var panel = Treating.OneYear([.. OneToTen, 12]);
        var outcome = With().Treat(panel, Treating.System);
        (outcome.Panel, outcome.Changes.Count, outcome.Diagnostics.Count).Should().Be((panel, 0, 0));
    }

    [Fact]
    public void Points_are_changed_one_by_one_until_the_values_are_skewed_no_more_or_there_are_enough()
    {
        double[] twenty = [.. Enumerable.Range(1, 20).Select(i => (double)i)];
        With(points: 1).Of([.. twenty, 100, 200]).Values().Should().Equal([.. twenty, 100, 100]);
        With(points: 5).Of([.. twenty, 100, 200]).Values().Should().Equal([.. twenty, 20, 20]);
    }

    [Fact]
    public void Equal_extremes_move_together_and_count_as_many()
    {
        double[] thirty = [.. Enumerable.Range(1, 30).Select(i => (double)i)];
        var outcome = With(points: 1).Of([.. thirty, 500, 500]);
        outcome.Values().Should().Equal([.. thirty, 30, 30]);
        outcome.Diagnostics[0].Message.Should().StartWith("'x' had 2 points winsorised");
    }

    [Fact]
    public void An_indicator_is_never_made_constant()
        => With().Of(0, 0, 0, 0, 5, 0, 0).Values().Should().Equal(0, 0, 0, 0, 5, 0, 0);

    [Fact]
    public void What_is_still_skewed_is_a_warning()
    {
        double[] thirty = [.. Enumerable.Range(1, 30).Select(i => (double)i)];
        var outcome = With(points: 1).Of([.. thirty, 500, 600, 700]);
        outcome.Values()[^3..].Should().Equal(500, 600, 600);
        outcome.Diagnostics.Select(d => d.Rule).Should().Equal(TreatmentRules.OutliersTreated, TreatmentRules.StillSkewed);
    }

    [Fact]
    public void Or_it_may_be_left_as_it_was_for_a_transformation_to_follow()
    {
        double[] x = [.. Enumerable.Range(1, 30).Select(i => (double)i), 500, 600, 700];
        var recipe = EvaluationRecipe.For(Treating.System).Weigh("equal")
            .Treat(new MethodChoice("winsorise", new WinsoriseOptions { Points = 1, Failing = WinsorisingFailure.Undo }))
            .Treat(new MethodChoice("log", new RangeLogOptions { Tail = LogTail.Upper }));

        var result = recipe.Evaluate(Treating.OneYear(x));

        result.Treatment!.Should().HaveCount(33).And.OnlyContain(c => c.Reason.StartsWith("ln(x - 1 + ", StringComparison.Ordinal));
        result.Diagnostics.Should().Contain(d => d.Rule == TreatmentRules.StillSkewed && d.Message.StartsWith("'x' would still be skewed after 1 points and is left as it was", StringComparison.Ordinal));
    }

    [Fact]
    public void As_many_points_as_allowed_can_be_forced()
        => With(points: 3, when: OutlierWhen.Always).Of([.. OneToTen]).Values().Should().Equal(2, 2, 3, 4, 5, 6, 7, 8, 8, 8);

    [Fact]
    public void Each_period_may_be_looked_at_by_itself()
    {
        var panel = TestPanel.Of(["x"], [.. OneToTen.Append(100).Select((v, i) => ($"r{i:00}", new[] { new[] { v }, [10 * v] }))]);
        var rule = new OutlierRule { Within = TreatmentSpan.Period };

        var outcome = new Winsorise(new WinsoriseOptions { Rule = rule }).Treat(panel, Treating.System);

        outcome.Panel.Column("x").ToArray()[^2..].Should().Equal(10, 100);
        outcome.Diagnostics.Select(d => d.Location!.Period).Should().Equal(Period.OfYear(2000), Period.OfYear(2001));
        outcome.Frame.Should().BeNull();
    }

    [Fact]
    public void Every_cell_and_the_shape_before_and_after_are_told()
    {
        var outcome = With().Of([.. OneToTen, 100]);
        outcome.Changes.Should().Equal(new CellChange("r0011", Period.OfYear(2000), "x", 100, 10, "winsorised to 1 to 10"));
        outcome.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == TreatmentRules.OutliersTreated && d.Location!.Column == "x"
            && d.Message == "'x' had 1 points winsorised: from skewness 3.256, excess kurtosis 10.707 to skewness -0.128, excess kurtosis -1.337.");
    }

    // The rule as COINr states it, moments by their definitions, nothing kept from one step to the next.
    [Fact]
    public void It_is_the_rule_step_by_step()
        => Gen.Select(Gen.Double[-3, 7].Select(e => Math.Round(Math.Exp(e), 1)).Array[5, 40], Gen.Int[1, 12], Gen.Bool).Sample((draws, points, negative) =>
        {
            var x = negative ? Array.ConvertAll(draws, v => -v) : draws;
            if (Borderline(x, points)) return;
            With(points).Of(x).Values().Should().Equal(ByTheRule(x, points));
        }, iter: 1000);

    [Fact]
    public void The_unit_and_the_zero_do_not_matter()
        => Gen.Select(Gen.Double[-3, 7].Select(e => Math.Round(Math.Exp(e), 1)).Array[5, 40], Gen.Int[-20, 20], Gen.Int[-1000, 1000]).Sample((x, power, zero) =>
        {
            if (Borderline(x, 5)) return;
            With().Of(Array.ConvertAll(x, v => Math.ScaleB(v, power))).Values().Should().Equal(With().Of(x).Values().Select(v => Math.ScaleB(v, power)));
            Moved(With().Of(Array.ConvertAll(x, v => v + zero))).Should().Equal(Moved(With().Of(x)));
        }, iter: 1000);

    [Fact]
    public void Many_points_of_a_large_column_take_no_longer_than_a_few()
    {
        var random = new Random(5);
        double[] x = [.. Enumerable.Range(0, 200_000).Select(_ => Math.Exp(6 * random.NextDouble() * random.NextDouble() * random.NextDouble()))];
        var outcome = With(points: 100_000, kurtosis: -1.5, skewness: 0.01).Of(x);
        outcome.Changes.Count.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Missing_values_stay_missing_and_do_not_count()
        => With().Of([.. OneToTen, double.NaN, 100]).Values().Should().Equal([.. OneToTen, double.NaN, 10]);

    [Fact]
    public void What_quantiles_cannot_pull_in_is_left_with_a_warning_only_where_it_is_skewed()
    {
        var always = new WinsoriseQuantiles(new WinsoriseQuantilesOptions { Quantiles = new Bounds(0.25, 0.75), Rule = new OutlierRule { When = OutlierWhen.Always } });
        // Symmetric: skewness 0.
        always.Of(0, 1, 1, 1, 1, 1, 1, 1, 2).Diagnostics.Should().ContainSingle().Which.Should()
            .Match<Diagnostic>(d => d.Rule == TreatmentRules.OutliersTreated && d.Message.StartsWith("'x' has the same quantiles, 1, and is left as it was: skewness 0,", StringComparison.Ordinal));
        always.Of(1, 1, 1, 1, 1, 1, 1, 1, 9).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(TreatmentRules.StillSkewed);
    }

    [Fact]
    public void New_rows_are_treated_as_the_old_ones_were()
    {
        var recipe = EvaluationRecipe.For(Treating.System).Treat("winsorise").Weigh("equal");
        var model = EvaluationEngine.Default.Fit(recipe, Treating.OneYear([.. OneToTen, 100]));

        var result = EvaluationEngine.Default.Score(model, TestPanel.From(2001, ["x"], ("a", [[50]]), ("b", [[4]])));

        result.Treatment!.Should().Equal(new CellChange("a", Period.OfYear(2001), "x", 50, 10, "winsorised to 1 to 10"));
        result.Scores.Select(s => s.Index("s")).Should().Equal(1, 1 / 3.0);
    }

    private static IEnumerable<string> Moved(TreatmentOutcome outcome) => outcome.Changes.Select(c => c.Region);

    private static Winsorise With(int points = 5, OutlierWhen when = OutlierWhen.Skewed, double kurtosis = 3.5, double skewness = 2)
        => new(new WinsoriseOptions { Points = points, Rule = new OutlierRule { When = when, Kurtosis = kurtosis, Skewness = skewness } });

    private static double[] ByTheRule(double[] x, int points)
    {
        x = [.. x];
        var (high, low) = (0, 0);
        while (IsSkewed(x) && high + low < points && x.Distinct().Count() > 2)
        {
            if (Skewness(x) >= 0)
            {
                var extreme = x.Max();
                high = x.Count(v => v == extreme);
                var next = x.Where(v => v != extreme).Max();
                x = Array.ConvertAll(x, v => v == extreme ? next : v);
            }
            else
            {
                var extreme = x.Min();
                low = x.Count(v => v == extreme);
                var next = x.Where(v => v != extreme).Min();
                x = Array.ConvertAll(x, v => v == extreme ? next : v);
            }
        }
        return x;
    }

    // Where a step is decided by the last digits, two ways to compute the moments may decide differently.
    private static bool Borderline(double[] x, int points)
    {
        for (var k = 0; k <= points; k++)
        {
            var step = ByTheRule(x, k);
            if (step.Distinct().Count() < 2 || step.Length < 4) return false;
            if (Math.Abs(Math.Abs(Skewness(step)) - 2) < 1e-9 || Math.Abs(Kurtosis(step) - 3.5) < 1e-9 || Math.Abs(Skewness(step)) < 1e-9) return true;
        }
        return false;
    }

    private static bool IsSkewed(double[] x) => Math.Abs(Skewness(x)) >= 2 && Kurtosis(x) >= 3.5;

    private static double Skewness(double[] x)
    {
        double n = x.Length, mean = x.Average();
        return Math.Sqrt(n * (n - 1)) / (n - 2) * x.Average(v => Math.Pow(v - mean, 3)) / Math.Pow(x.Average(v => Math.Pow(v - mean, 2)), 1.5);
    }

    private static double Kurtosis(double[] x)
    {
        double n = x.Length, mean = x.Average();
        return ((n + 1) * (x.Average(v => Math.Pow(v - mean, 4)) / Math.Pow(x.Average(v => Math.Pow(v - mean, 2)), 2) - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
    }
}
