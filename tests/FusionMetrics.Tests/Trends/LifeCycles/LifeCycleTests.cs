using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Tests.Trends.LifeCycles;

public class LifeCycleTests
{
    [Theory]
    [InlineData(0.15, LifeCycleStage.Birth)]
    [InlineData(0.2113, LifeCycleStage.Birth)]
    [InlineData(0.2114, LifeCycleStage.Growth)]
    [InlineData(0.7886, LifeCycleStage.Growth)]
    [InlineData(0.7887, LifeCycleStage.Maturity)]
    [InlineData(0.99, LifeCycleStage.Maturity)]
    public void The_stage_is_that_of_the_share_reached(double share, LifeCycleStage stage)
    {
        var last = Math.Log(share / (1 - share));
        var finding = Fit([.. Enumerable.Range(0, 20).Select(i => 50 / (1 + Math.Exp(-(last - 0.3 * (19 - i)))))]);
        finding.Stage.Should().Be(stage);
        finding.Doubt.Should().Be(LifeCycleDoubt.None);
        finding.Chosen!.Curve.Should().Be(GrowthCurve.Logistic);
        finding.Chosen.Reached.Value.Should().BeApproximately(share, 1e-9);
        finding.Fits.Should().HaveCount(3);
        finding.Fits.Select(fit => fit.GainOverLine).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_fall_after_the_peak_is_a_decline_and_the_curve_is_that_of_the_rise()
    {
        double[] rise = [.. Enumerable.Range(0, 20).Select(i => 50 / (1 + Math.Exp(-0.5 * (i - 9))))];
        double[] values = [.. rise, 48, 45, 44, 41, 40];
        var finding = Fit(values, new() { DeclineTest = new MannKendall(new() { P = PLaw.Exact, Alternative = Alternative.Decreasing }) });
        finding.Stage.Should().Be(LifeCycleStage.Decline);
        finding.Peak.Should().Be(2019);
        finding.DeclineP.Should().BeApproximately(1 / 120.0, 1e-15);
        Fit(values).DeclineP.Should().Be(new Hamed(new() { Alternative = Alternative.Decreasing }).Detect(new([2020, 2021, 2022, 2023, 2024], [48, 45, 44, 41, 40])).P);
        finding.Chosen!.Ceiling.Value.Should().BeApproximately(50, 1e-9);
    }

    [Fact]
    public void Values_that_only_fall_decline_and_have_no_curve()
    {
        var finding = Fit([9, 8, 7, 6, 5, 4.5, 4]);
        (finding.Stage, finding.Doubt, finding.Peak).Should().Be((LifeCycleStage.Decline, LifeCycleDoubt.None, 2000.0));
        finding.Chosen.Should().BeNull();
    }

    [Fact]
    public void Exponential_growth_has_no_ceiling()
    {
        var random = new RandomStream(3, 0, 0);
        var finding = Fit([.. Enumerable.Range(0, 15).Select(i => Math.Exp(0.15 * i) + 0.05 * random.Normal())]);
        (finding.Stage, finding.Doubt).Should().Be((LifeCycleStage.NotIdentified, LifeCycleDoubt.CeilingUnbounded));
        finding.Chosen!.Ceiling.High.Should().Be(double.PositiveInfinity);
        finding.Chosen.Inflection.High.Should().Be(double.PositiveInfinity);
        finding.Chosen.Reached.Low.Should().Be(0);
    }

    // The higher the ceiling of Bass, the less of it is left to innovation.
    [Fact]
    public void Without_a_ceiling_innovation_has_no_lower_limit()
    {
        var random = new RandomStream(3, 0, 0);
        double[] values = [.. Enumerable.Range(1, 15).Select(s => GrowthFitTests.Bass(10_000, 0.001, 0.15, s) + random.Normal())];
        var fit = Fit(values, new() { Curve = GrowthCurve.Bass, Deviations = DeviationLaw.Independent }).Chosen!;
        fit.Ceiling.High.Should().Be(double.PositiveInfinity);
        fit.Innovation.Low.Should().Be(0);
        fit.Innovation.High.Should().BeGreaterThan(fit.Innovation.Value);
        fit.Imitation.Low.Should().BeInRange(0.1, 0.15);
    }

    [Fact]
    public void A_straight_line_is_no_life_cycle_and_has_intervals_only_of_a_curve_that_was_asked_for()
    {
        double[] values = [.. Enumerable.Range(0, 15).Select(i => 3 + 0.5 * i + 0.01 * Math.Sin(i * i))];
        var best = Fit(values);
        best.Doubt.Should().Be(LifeCycleDoubt.NoBetterThanLine);
        best.Fits.Should().HaveCount(3).And.OnlyContain(fit => double.IsNaN(fit.Ceiling.Low) && double.IsNaN(fit.Ceiling.High) && double.IsFinite(fit.Ceiling.Value));

        var named = Fit(values, new() { Curve = best.Chosen!.Curve });
        named.Doubt.Should().Be(LifeCycleDoubt.NoBetterThanLine);
        named.Chosen!.Ceiling.Value.Should().Be(best.Chosen.Ceiling.Value);
        named.Chosen.Rate.Low.Should().BeLessThan(named.Chosen.Rate.Value);
        named.Chosen.Rate.High.Should().BeGreaterThan(named.Chosen.Rate.Value);
    }

    // n ln(sum of squares / n) + 2 k + 2 k (k + 1) / (n - k - 1), with the variance among the parameters: 3 of a line, by its own regression, and 4 of a curve.
    [Fact]
    public void The_gain_over_a_line_is_the_difference_of_Akaikes_criteria()
        => Gen.Double[0.2, 1].Array[7, 15].Sample(steps =>
        {
            double[] values = [.. steps.Select((_, i) => steps.Take(i + 1).Sum())];
            var n = values.Length;
            var (middle, mean) = ((n - 1) / 2.0, values.Average());
            var slope = values.Select((x, i) => (i - middle) * (x - mean)).Sum() / Enumerable.Range(0, n).Sum(i => (i - middle) * (i - middle));
            var line = Criterion(values.Select((x, i) => Math.Pow(x - mean - slope * (i - middle), 2)).Sum(), 3);
            foreach (var fit in Fit(values).Fits)
                fit.GainOverLine.Should().BeApproximately(line - Criterion(values.Select((x, i) => Math.Pow(x - fit.ValueAt(2000 + i), 2)).Sum(), 4), 1e-7);

            double Criterion(double squares, int k) => n * Math.Log(squares / n) + 2 * k + 2.0 * k * (k + 1) / (n - k - 1);
        }, iter: 50);

    [Fact]
    public void Odd_series_have_an_answer()
    {
        for (var n = 0; n < 6; n++) Fit(new double[n]).Should().BeEquivalentTo(new LifeCycleFinding(n, LifeCycleStage.NotIdentified, LifeCycleDoubt.TooShort));
        Fit([1, 2, 3, 4, -0.1, 5, 6]).Doubt.Should().Be(LifeCycleDoubt.NegativeValues);
        Fit([.. Enumerable.Repeat(0.1, 9)]).Doubt.Should().Be(LifeCycleDoubt.Constant);
        Fit(new double[9]).Doubt.Should().Be(LifeCycleDoubt.Constant);
        Fit([0, 0, 0, 0, 0, 0, 0, 1]).Doubt.Should().NotBe(LifeCycleDoubt.TooShort);
        Fit([5, 5, 5, 5, 5, 5, 5, 4, 3, 2, 1, 0.5, 0.2]).Stage.Should().Be(LifeCycleStage.Decline);
        Fit([0, 0, 0, 0, 1, 1, 1, 1]).Stage.Should().Be(LifeCycleStage.Maturity);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Action confidence = () => Fit([1, 2, 3], new() { Confidence = 1 }), none = () => Fit([1, 2, 3], new() { Confidence = 0 }), gain = () => Fit([1, 2, 3], new() { LeastGain = -1 }), launch = () => Fit([1, 2, 3], new() { Launch = 2000 });
        confidence.Should().Throw<ArgumentOutOfRangeException>();
        none.Should().Throw<ArgumentOutOfRangeException>();
        gain.Should().Throw<ArgumentOutOfRangeException>();
        launch.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*launch*");
    }

    [Theory]
    [InlineData(-990)]
    [InlineData(990)]
    public void A_unit_that_is_a_power_of_two_changes_no_bit(int power)
    {
        double[] values = [0.02, 0.05, 0.11, 0.18, 0.33, 0.46, 0.62, 0.71, 0.84, 0.9, 0.93, 0.97];
        var (fit, other) = (Fit(values).Chosen!, Fit([.. values.Select(value => Math.ScaleB(value, power))]).Chosen!);
        other.Ceiling.Should().Be(new ParameterEstimate(Math.ScaleB(fit.Ceiling.Value, power), Math.ScaleB(fit.Ceiling.Low, power), Math.ScaleB(fit.Ceiling.High, power)));
        other.Rate.Should().Be(fit.Rate);
        other.Inflection.Should().Be(fit.Inflection);
        other.Reached.Should().Be(fit.Reached);
        other.GainOverLine.Should().Be(fit.GainOverLine);
    }

    [Fact]
    public void Another_unit_or_another_year_0_changes_no_stage()
        => Gen.Select(Gen.Double[0.05, 0.6], Gen.Double[5, 25], Gen.Int[-300, 300], Gen.Int[-5000, 5000], Gen.UInt).Sample((rate, inflection, power, shift, seed) =>
        {
            var random = new RandomStream(seed, 0, 0);
            double[] values = [.. Enumerable.Range(0, 20).Select(i => Math.Max(0, 1 / (1 + Math.Exp(-rate * (i - inflection))) + 0.02 * random.Normal()))];
            var options = new LifeCycleOptions { Curve = (GrowthCurve)(seed % 3) };
            var finding = Fit(values, options);
            double[] years = [.. Enumerable.Range(2000 + shift, 20).Select(year => (double)year)];
            var unit = Math.Pow(10, power);
            var other = LifeCycle.Fit(new TimeSeries(years, [.. values.Select(value => value * unit)]), options);
            (other.Stage, other.Doubt).Should().Be((finding.Stage, finding.Doubt));
            if (finding.Stage is LifeCycleStage.Growth or LifeCycleStage.Maturity && finding.Chosen is { } fit)
            {
                other.Chosen!.Ceiling.Value.Should().BeApproximately(fit.Ceiling.Value * unit, 1e-6 * fit.Ceiling.Value * unit);
                (other.Chosen.Inflection.Value - shift).Should().BeApproximately(fit.Inflection.Value, 1e-5);
            }
        }, iter: 100);

    [Fact]
    public void Estimates_lie_in_their_intervals_and_curves_between_0_and_the_ceiling()
        => Gen.Double[0, 1].Array[6, 15].Sample(values =>
        {
            var finding = Fit(values, new() { Curve = (GrowthCurve)(values.Length % 3) });
            if (finding.Chosen is not { } fit) return;
            foreach (var estimate in (ParameterEstimate[])[fit.Ceiling, fit.Rate, fit.Inflection, fit.Reached])
                (estimate.Low <= estimate.Value * (1 + 1e-12) && estimate.Value * (1 - 1e-12) <= estimate.High).Should().BeTrue();
            fit.ValueAt(2010).Should().BeInRange(0, fit.Ceiling.Value);
        }, iter: 100);

    internal static LifeCycleFinding Fit(double[] values, LifeCycleOptions? options = null)
        => LifeCycle.Fit(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values), options);
}
