using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>Properties. Values are in Reference: TrendCaseTests and ExactNullTests.</summary>
public class MannKendallTests
{
    // Whole numbers from a small range: many ties, and arithmetic on them is exact.
    private static readonly Gen<double[]> Series = Gen.Int[-8, 8].Select(i => (double)i).Array[3, 25];

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    public void The_exact_law_is_that_of_up_to_60_values(int count)
    {
        double[] x = [.. Enumerable.Range(0, count).Select(i => (double)(i * 29 % 61))];
        TrendFinding By(PLaw law, Alternative alternative = Alternative.TwoSided) => new MannKendall(new() { P = law, Alternative = alternative }).Detect(new([.. x.Select((_, i) => (double)i)], x));
        var (exact, normal) = (By(PLaw.Exact), By(PLaw.Normal));
        if (count == 61)
        {
            exact.P.Should().Be(normal.P);
            return;
        }
        exact.P.Should().Be(KendallLaw.Untied(60).TwoSided(exact.S)).And.NotBe(normal.P);
        By(PLaw.Exact, Alternative.Increasing).P.Should().Be(KendallLaw.Untied(60).Upper(exact.S));
        By(PLaw.Exact, Alternative.Decreasing).P.Should().Be(KendallLaw.Untied(60).Upper(-exact.S));
    }

    [Fact]
    public void Reversing_time_turns_the_signs_of_S_z_tau_and_slope_and_nothing_else()
        => Series.Sample(x =>
        {
            var (found, turned) = (Detect(x), Detect([.. x.Reverse()]));
            (turned.S, turned.Z, turned.Tau, turned.Slope).Should().Be((-found.S, -found.Z, -found.Tau, -found.Slope));
            (turned.Variance, turned.P, turned.Count).Should().Be((found.Variance, found.P, found.Count));
        });

    [Fact]
    public void Turning_the_sign_of_values_turns_the_finding()
        => Series.Sample(x =>
        {
            var (found, turned) = (Detect(x), Detect(Array.ConvertAll(x, v => -v)));
            turned.Should().BeEquivalentTo(found with { S = -found.S, Z = -found.Z, Tau = -found.Tau, TauA = -found.TauA, Slope = -found.Slope, Intercept = -found.Intercept, Verdict = turned.Verdict });
            (turned.Verdict == Verdict.NoTrend).Should().Be(found.Verdict == Verdict.NoTrend);
        });

    [Fact]
    public void An_increasing_transform_of_the_values_keeps_everything_but_the_line()
        => Series.Sample(x =>
        {
            var (found, transformed) = (Detect(x), Detect(Array.ConvertAll(x, v => v * v * v + v)));
            (transformed with { Slope = 0, Intercept = 0 }).Should().Be(found with { Slope = 0, Intercept = 0 });
        });

    [Fact]
    public void The_unit_of_values_scales_slope_and_intercept_and_changes_nothing_else()
        => Gen.Select(Series, Gen.Int[-200, 200]).Sample((x, power) =>
        {
            var found = Detect(x);
            Detect(Array.ConvertAll(x, v => Math.ScaleB(v, power)))
                .Should().Be(found with { Slope = Math.ScaleB(found.Slope, power), Intercept = Math.ScaleB(found.Intercept, power) });
        });

    [Fact]
    public void The_unit_of_time_scales_the_slope_the_other_way_and_changes_nothing_else()
        => Gen.Select(Series, Gen.Int[-20, 20]).Sample((x, power) =>
        {
            var found = Detect(x);
            Detect(x, [.. x.Select((_, i) => Math.ScaleB(i, power))]).Should().Be(found with { Slope = Math.ScaleB(found.Slope, -power) });
        });

    [Fact]
    public void Shifting_values_shifts_the_intercept_and_nothing_else()
        => Gen.Select(Series, Gen.Int[-1000, 1000]).Sample((x, shift) =>
        {
            var found = Detect(x);
            var shifted = Detect(Array.ConvertAll(x, v => v + shift));
            (shifted with { Intercept = 0 }).Should().Be(found with { Intercept = 0 });
            shifted.Intercept.Should().BeApproximately(found.Intercept + shift, 1e-10);
        });

    [Fact]
    public void The_variance_depends_on_the_ties_and_not_on_their_order_in_time()
        => Gen.Select(Series, Gen.Int).Sample((x, seed) =>
        {
            var shuffled = x.ToArray();
            new Random(seed).Shuffle(shuffled);
            Detect(shuffled).Variance.Should().Be(Detect(x).Variance);
        });

    public static TheoryData<double[]> SmallSeries => new(
        new double[] { 1, 2, 3 }, [1, 1, 2], [1, 2, 3, 4], [1, 1, 2, 2], [1, 2, 2, 2], [1, 2, 3, 4, 5], [1, 1, 1, 2, 2], [1, 2, 3, 4, 5, 6], [1, 1, 2, 2, 3, 3], [1, 1, 1, 2, 3, 4],
        [1, 2, 3, 4, 5, 6, 7], [1, 1, 2, 2, 2, 3, 4]);

    [Theory]
    [MemberData(nameof(SmallSeries))]
    public void Over_all_orders_of_a_series_S_has_mean_0_and_the_variance_of_the_formula(double[] series)
    {
        var (count, sum, squares) = (0, 0.0, 0.0);
        foreach (var order in Permutations(series))
        {
            var s = Detect(order).S;
            (count, sum, squares) = (count + 1, sum + s, squares + s * s);
        }
        sum.Should().Be(0);
        Detect(series).Variance.Should().Be(squares / count);
    }

    [Fact]
    public void A_line_has_its_own_slope_and_intercept_at_any_times()
        => Gen.Select(Gen.Int[-50, 50], Gen.Int[-50, 50], Gen.Int[1, 5].Array[3, 20]).Sample((intercept, slope, steps) =>
        {
            double[] times = new double[steps.Length];
            for (var i = 1; i < times.Length; i++) times[i] = times[i - 1] + steps[i];
            var found = Detect(Array.ConvertAll(times, t => intercept + slope * t), times);
            (found.Slope, found.Intercept).Should().Be((slope, intercept));
        });

    [Fact]
    public void A_missing_value_keeps_its_place_in_time()
    {
        // 1, ?, 2, 4, 3: the slopes are 1/2, 1, 1/2, 2, 1/2, -1, against 1, 3/2, 2/3, 2, 1/2, -1 if the gap were closed.
        var found = Detect([1, 2, 4, 3], [0, 2, 3, 4]);
        (found.S, found.Slope, found.Intercept).Should().Be((4, 0.5, 1.25));
    }

    [Fact]
    public void A_series_of_one_value_has_no_trend_and_p_1()
        => Gen.Select(Numbers.AnyMagnitude, Gen.Int[3, 50]).Sample((value, n) =>
        {
            var found = Detect([.. Enumerable.Repeat(value, n)]);
            found.Should().Be(new TrendFinding(n, Verdict.NoTrend) { S = 0, Variance = 0, Z = 0, P = 1, Tau = 0, TauA = 0, Slope = 0, Intercept = value });
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Fewer_than_three_values_are_too_short_and_have_no_numbers(int n)
        => Detect([.. Enumerable.Range(0, n).Select(i => (double)i)]).Should().Be(new TrendFinding(n, Verdict.TooShort));

    [Fact]
    public void P_lies_between_0_and_1_and_the_verdict_follows_from_it()
        => Gen.Select(Series, Gen.Double[0.001, 0.999]).Sample((x, alpha) =>
        {
            var found = Detect(x, alpha: alpha);
            found.P.Should().BeInRange(0, 1);
            found.Verdict.Should().Be(found.P >= alpha ? Verdict.NoTrend : found.S > 0 ? Verdict.Increasing : Verdict.Decreasing);
        });

    [Fact]
    public void Tau_is_1_for_any_rising_series_without_ties_and_below_it_otherwise()
        => Series.Sample(x =>
        {
            double[] rising = [.. x.Distinct().Order()];
            if (rising.Length >= 3) Detect(rising).Tau.Should().BeApproximately(1, 1e-15);
            Math.Abs(Detect(x).Tau).Should().BeLessThanOrEqualTo(1);
        });

    [Fact]
    public void No_series_of_finite_values_makes_it_throw_or_give_no_number()
        => Gen.OneOf(Numbers.AnyMagnitude, Numbers.Extreme).Array[3, 12].Sample(x =>
        {
            var found = Detect(x);
            new[] { found.S, found.Variance, found.Z, found.P, found.Tau, found.Slope, found.Intercept }.Should().NotContain(double.NaN);
        });

    [Fact]
    public void Zeros_of_either_sign_are_tied() => Detect([0.0, -0.0, 0.0]).S.Should().Be(0);

    private static TrendFinding Detect(double[] values, double[]? times = null, double alpha = 0.05)
        => new MannKendall(new MannKendallOptions { Alpha = alpha }).Detect(new TimeSeries(times ?? [.. values.Select((_, i) => (double)i)], values));

    private static IEnumerable<double[]> Permutations(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
