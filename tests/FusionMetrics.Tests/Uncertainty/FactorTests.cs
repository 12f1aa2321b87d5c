using FusionMetrics.Numerics;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

/// <summary>What each kind of factor draws.</summary>
public class FactorTests
{
    private const int Draws = 40_000;

    private static readonly Replicate Nominal = new(Sample.Full, Sample.Panel());

    [Fact]
    public void Dirichlet_weights_have_the_means_and_variances_of_the_distribution()
    {
        double[] weights = [0.5, 0.3, 0.2, 0];
        var drawn = Weights(new UncertainWeights { Concentration = 20 }, weights);

        for (var i = 0; i < weights.Length; i++)
        {
            double[] values = [.. drawn.Select(d => d[i])];
            var variance = weights[i] * (1 - weights[i]) / 21;
            values.Average().Should().BeApproximately(weights[i], 5 * Math.Sqrt(variance / Draws));
            values.Average(v => (v - weights[i]) * (v - weights[i])).Should().BeApproximately(variance, variance * 0.05);
        }
        drawn.Should().OnlyContain(d => Math.Abs(d.Sum() - 1) < 1e-15 && d.All(w => w >= 0) && d[3] == 0);
        // The covariance of two parts is -w v / (c + 1).
        drawn.Average(d => (d[0] - 0.5) * (d[1] - 0.3)).Should().BeApproximately(-0.15 / 21, 0.0005);
    }

    [Fact]
    public void Dirichlet_weights_of_a_tiny_concentration_are_weights_still()
        => Weights(new UncertainWeights { Concentration = 1e-6 }, [0.9, 0.1], 1000).Should().OnlyContain(d => Math.Abs(d.Sum() - 1) < 1e-15 && d.All(w => w >= 0));

    [Fact]
    public void Uniform_weights_stay_within_their_spread_before_they_are_scaled()
    {
        var drawn = Weights(new UncertainWeights { Distribution = WeightDistribution.Uniform, Spread = 0.25 }, [0.6, 0.4]);

        // The ratio of the two lies between 0.6 / 0.4 times 0.75 / 1.25 and times 1.25 / 0.75.
        double[] ratios = [.. drawn.Select(d => d[0] / d[1])];
        ratios.Min().Should().BeInRange(0.9, 0.92);
        ratios.Max().Should().BeInRange(2.45, 2.5);
        drawn.Should().OnlyContain(d => Math.Abs(d.Sum() - 1) < 1e-15);
    }

    [Fact]
    public void Weights_of_other_levels_stay_and_groups_are_drawn_independently_of_what_is_drawn_before()
    {
        var draw = Drawn(new UncertainWeights { Levels = [1] }, 0).Weights!;

        draw(0, 2, [0.5, 0.5]).Should().Equal(0.5, 0.5);
        var first = draw(1, -1, [0.5, 0.5]);
        draw(1, 4, [0.5, 0.5]).Should().NotEqual(first);
        draw(1, -1, [0.5, 0.5]).Should().Equal(first);
    }

    [Fact]
    public void Uncertain_values_have_their_deviation_around_the_value()
    {
        var (relative, spread) = (new UncertainValues { Deviation = 0.1 }, new UncertainValues { Deviation = 0.1, Unit = NoiseUnit.Spread });
        var column = Nominal.Panel.Column("a1").ToArray();
        var deviation = new SortedSample(column).Deviation;

        Column(relative).Average(c => Math.Pow((c[4] - column[4]) / column[4], 2)).Should().BeApproximately(0.01, 0.0005);
        Column(spread).Average(c => Math.Pow((c[4] - column[4]) / deviation, 2)).Should().BeApproximately(0.01, 0.0005);
        Column(relative).Average(c => c[4]).Should().BeApproximately(column[4], 5 * 0.1 * column[4] / Math.Sqrt(8000));

        double[][] Column(UncertainValues factor) => [.. Enumerable.Range(0, 8000).Select(n => Drawn(factor, n).Panel.Column("a1").ToArray())];
    }

    [Fact]
    public void Missing_values_stay_missing_and_denominators_stay_as_they_are()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("a1") { Denominator = "c1" }, new Indicator("b1")])]);
        var panel = Sample.Panel(value: (region, period, column) => region == 2 && column == 0 ? double.NaN : Sample.Value(region, period, column));

        var noisy = Drawn(new UncertainValues(), 1, new Replicate(EvaluationRecipe.For(system), panel)).Panel;

        noisy.Column("a1").ToArray().Select(double.IsNaN).Should().Equal(panel.Column("a1").ToArray().Select(double.IsNaN));
        noisy.Column("c1").ToArray().Should().Equal(panel.Column("c1").ToArray());
        noisy.Column("b1").ToArray().Should().NotEqual(panel.Column("b1").ToArray());
    }

    [Fact]
    public void Each_indicator_that_is_not_alone_is_left_out_equally_often_and_so_is_none()
    {
        var left = Enumerable.Range(0, 10_000).Select(n => Drawn(new UncertainIndicators(), n).Remaining)
            .Select(system => system is null ? "none" : Sample.Codes.Except(system.Indicators.Select(i => i.Code)).Single())
            .CountBy(code => code).ToDictionary();

        // c1 is all that its subsystem has.
        left.Keys.Should().BeEquivalentTo("none", "a1", "a2", "b1", "b2");
        left.Values.Should().OnlyContain(count => Math.Abs(count - 2000) < 5 * Math.Sqrt(2000 * 0.8));
    }

    [Fact]
    public void A_system_without_an_indicator_keeps_names_and_weights_of_its_groups()
    {
        var system = new IndicatorSystem(
        [
            Subsystem.OfDimensions("x", new Subsystem("p", [new("a"), new("b")]) { Weight = 2, Name = "Pe" }, new Subsystem("q", [new("c"), new("d")]) { Weight = 1 }) with { Weight = 3 },
            new Subsystem("y", [new("e")]) { Weight = 1 },
        ]);

        var without = Without.EachOf(system);

        without.Select(w => w.Indicator.Code).Should().Equal("a", "b", "c", "d");
        without[1].System.Groups.Select(g => (g.Code, g.Name, g.Weight)).Should().Equal(system.Groups.Select(g => (g.Code, g.Name, g.Weight)));
        without[1].System.Indicators.Select(i => i.Code).Should().Equal("a", "c", "d", "e");
    }

    [Fact]
    public void Alternatives_of_a_stage_are_equally_likely_and_take_nothing_else_of_their_recipes()
    {
        var factor = UncertainStage.Of(RecipeStage.Normalization, Sample.Full, Sample.Full.Normalize("vector").Weigh("equal"), Sample.Full.Normalize("none"));

        var drawn = Enumerable.Range(0, 6000).Select(n => Drawn(factor, n).Recipe).ToList();

        drawn.CountBy(r => r.Normalization.Id).Should().HaveCount(3).And.OnlyContain(c => Math.Abs(c.Value - 2000) < 5 * Math.Sqrt(2000 * 2 / 3.0));
        drawn.Should().OnlyContain(r => r.Weighting.Equals(Sample.Full.Weighting) && r.Ranking == Sample.Full.Ranking);
    }

    private static List<double[]> Weights(UncertainWeights factor, double[] weights, int draws = Draws)
        => [.. Enumerable.Range(0, draws).Select(n => Drawn(factor, n).Weights!(0, 0, weights))];

    private static Replicate Drawn(UncertainFactor factor, int n, Replicate? replicate = null)
        => factor.Prepare((replicate ?? Nominal).Recipe, (replicate ?? Nominal).Panel)(replicate ?? Nominal, new RandomStream(3, (uint)n, 0));
}
