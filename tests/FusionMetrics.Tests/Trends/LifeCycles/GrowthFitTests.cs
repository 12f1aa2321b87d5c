using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Tests.Trends.LifeCycles;

public class GrowthFitTests
{
    private static readonly double[] Years = [.. Enumerable.Range(1995, 26).Select(year => (double)year)];

    [Fact]
    public void An_exact_logistic_curve_is_recovered()
    {
        var fit = Only(GrowthCurve.Logistic, Years, [.. Years.Select(t => 80 / (1 + Math.Exp(-0.35 * (t - 2006.5))))]);
        Near(fit.Ceiling, 80);
        Near(fit.Rate, 0.35);
        Near(fit.Inflection, 2006.5);
        fit.TakeoverTime.Should().BeApproximately(Math.Log(81) / 0.35, 1e-10);
        fit.ValueAt(2030).Should().BeApproximately(80 / (1 + Math.Exp(-0.35 * 23.5)), 1e-9);
        fit.Reached.Value.Should().BeApproximately(1 / (1 + Math.Exp(-0.35 * 13.5)), 1e-11);
        double.IsNaN(fit.Innovation.Value).Should().BeTrue();
    }

    [Fact]
    public void An_exact_Gompertz_curve_is_recovered()
    {
        var fit = Only(GrowthCurve.Gompertz, Years, [.. Years.Select(t => 80 * Math.Exp(-Math.Exp(-0.2 * (t - 2003.5))))]);
        Near(fit.Ceiling, 80);
        Near(fit.Rate, 0.2);
        Near(fit.Inflection, 2003.5);
        fit.TakeoverTime.Should().BeApproximately(Math.Log(Math.Log(0.1) / Math.Log(0.9)) / 0.2, 1e-9);
        (fit.ValueAt(2003.5) / 80).Should().BeApproximately(Math.Exp(-1), 1e-12);
    }

    [Fact]
    public void An_exact_Bass_curve_is_recovered()
    {
        var (m, p, q) = (1200.0, 0.012, 0.42);
        var fit = Only(GrowthCurve.Bass, Years, [.. Years.Select(t => Bass(m, p, q, t - 1994))]);
        Near(fit.Ceiling, m);
        Near(fit.Innovation, p);
        Near(fit.Imitation, q);
        Near(fit.Rate, p + q);
        Near(fit.Inflection, 1994 + Math.Log(q / p) / (p + q));
        fit.ValueAt(1994).Should().Be(0);
        fit.ValueAt(1990).Should().Be(0);
        (Bass(1, p, q, fit.TakeoverTime + Quantile(0.1, p, q))).Should().BeApproximately(0.9, 1e-10);
    }

    [Fact]
    public void A_launch_may_be_named()
    {
        var fit = Only(GrowthCurve.Bass, Years, [.. Years.Select(t => Bass(10, 0.03, 0.38, t - 1991.5))], new LifeCycleOptions { Launch = 1991.5 });
        Near(fit.Innovation, 0.03);
        Near(fit.Imitation, 0.38);
    }

    [Fact]
    public void Gaps_and_uneven_times_do_not_matter_to_an_exact_curve()
    {
        double[] times = [1990, 1990.25, 1993, 1997.5, 1998, 2004, 2005, 2011];
        var fit = Only(GrowthCurve.Logistic, times, [.. times.Select(t => 3 / (1 + Math.Exp(-0.4 * (t - 1999))))]);
        Near(fit.Ceiling, 3);
        Near(fit.Rate, 0.4);
        Near(fit.Inflection, 1999);
    }

    // NIST Statistical Reference Datasets, Rat42 (pasture yield; Ratkowsky 1983): y = b1 / (1 + exp(b2 - b3 x)), certified values.
    [Fact]
    public void Certified_values_of_NIST_are_met()
    {
        var fit = Only(GrowthCurve.Logistic, [9, 14, 21, 28, 42, 57, 63, 70, 79], [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08]);
        fit.Ceiling.Value.Should().BeApproximately(72.462237576, 1e-9);
        fit.Rate.Value.Should().BeApproximately(0.067359200066, 1e-12);
        (fit.Inflection.Value * fit.Rate.Value).Should().BeApproximately(2.6180768402, 1e-10);
        fit.ResidualDeviation.Should().BeApproximately(1.1587725499, 1e-10);
    }

    // Profile intervals by brute force: scipy.optimize.least_squares of the other two parameters at each held one, limits by scipy.optimize.brentq on the sum of squares less
    // S (1 + scipy.stats.t.ppf(0.975, n - 3)**2 / (n - 3)); scipy 1.10.1. Data: Rat42 as above; sales of video recorders in the United States, 1980-1989, thousands, cumulated: an example of many texts on diffusion.
    [Theory]
    [InlineData(GrowthCurve.Logistic, "ceiling", 68.76476533839971, 77.18913928561439)]
    [InlineData(GrowthCurve.Logistic, "rate", 0.05947218289475088, 0.07600357238830514)]
    [InlineData(GrowthCurve.Logistic, "inflection", 36.2834073092937, 41.97724718785169)]
    [InlineData(GrowthCurve.Gompertz, "ceiling", 72.61594333539934, 102.03016470110678)]
    [InlineData(GrowthCurve.Gompertz, "rate", 0.027320974190097394, 0.047916642338901805)]
    [InlineData(GrowthCurve.Gompertz, "inflection", 28.274427938337546, 41.29646032784129)]
    [InlineData(GrowthCurve.Bass, "ceiling", 63684.61450658837, 69062.14397749655)]
    [InlineData(GrowthCurve.Bass, "innovation", 0.006230423116421526, 0.00932044359330332)]
    [InlineData(GrowthCurve.Bass, "imitation", 0.6159882252619121, 0.72577860025667)]
    public void Profile_intervals_are_those_of_a_search_by_brute_force(GrowthCurve curve, string parameter, double low, double high)
    {
        var fit = curve == GrowthCurve.Bass
            ? Only(curve, [.. Enumerable.Range(1980, 10).Select(year => (double)year)], [840, 2310, 4420, 8420, 16010, 26960, 37490, 46960, 54750, 60640])
            : Only(curve, [9, 14, 21, 28, 42, 57, 63, 70, 79], [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08]);
        var estimate = parameter switch { "ceiling" => fit.Ceiling, "rate" => fit.Rate, "inflection" => fit.Inflection, "innovation" => fit.Innovation, _ => fit.Imitation };
        estimate.Low.Should().BeApproximately(low, 2e-7 * low);
        estimate.High.Should().BeApproximately(high, 2e-7 * high);
    }

    // At a limit of the share that is reached, the curve through that share at the last time leaves the sum of squares of the limit: by a grid of rates, each with its best ceiling.
    [Fact]
    public void The_interval_of_the_share_reached_is_that_of_a_search_by_brute_force()
    {
        double[] times = [9, 14, 21, 28, 42, 57, 63, 70, 79], values = [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08];
        var reached = Only(GrowthCurve.Logistic, times, values).Reached;
        var limit = Least(reached.Value) * (1 + 2.4469118511449692 * 2.4469118511449692 / 6);
        Least(reached.Low).Should().BeApproximately(limit, 1e-5 * limit);
        Least(reached.High).Should().BeApproximately(limit, 1e-5 * limit);

        double Least(double share) => LeastSquares(times, values, 0.04, 3e-6, (rate, t) => 1 / (1 + (1 - share) / share * Math.Exp(-rate * (t - 79))));
    }

    // The same with deviations that hang together: 2.1098... is the quantile 0.975 of Student's t with 17 degrees of freedom, and r as DeviationLaw says.
    [Theory]
    [InlineData(GrowthCurve.Logistic, DeviationLaw.Independent)]
    [InlineData(GrowthCurve.Logistic, DeviationLaw.Autocorrelated)]
    [InlineData(GrowthCurve.Gompertz, DeviationLaw.Independent)]
    [InlineData(GrowthCurve.Gompertz, DeviationLaw.Autocorrelated)]
    public void Deviations_that_hang_together_widen_the_interval_of_the_share_reached(GrowthCurve curve, DeviationLaw law)
    {
        double[] times = [.. Enumerable.Range(0, 20)];
        double[] values = [.. times.Select(t => 80 * Share(0.3, t, 9) + 2 * Math.Sin(0.9 * t))];
        var fit = Only(curve, times, values, new LifeCycleOptions { Deviations = law });
        double[] residuals = [.. times.Zip(values, (t, y) => y - fit.ValueAt(t))];
        var sum = residuals.Sum(e => e * e);
        var r = (20 * (residuals.Zip(residuals.Skip(1), (a, b) => a * b).Sum() / sum) + 2) / 16;
        r.Should().BeInRange(0.3, 0.9);
        var factor = 2.1098155778331806 * (law == DeviationLaw.Independent ? 1 : Math.Sqrt((1 + r) / (1 - r)));
        var limit = sum * (1 + factor * factor / 17);

        Least(fit.Reached.Value).Should().BeApproximately(sum, 1e-6 * sum);
        Least(fit.Reached.Low).Should().BeApproximately(limit, 1e-4 * limit);
        Least(fit.Reached.High).Should().BeApproximately(limit, 1e-4 * limit);

        double Share(double rate, double t, double inflection) => curve == GrowthCurve.Logistic
            ? 1 / (1 + Math.Exp(-rate * (t - inflection)))
            : Math.Exp(-Math.Exp(-rate * (t - inflection)));

        double Least(double share) => LeastSquares(times, values, 0.1, 3e-5, (rate, t) => Share(rate, t, 19 + Math.Log(curve == GrowthCurve.Logistic ? (1 - share) / share : -Math.Log(share)) / rate));
    }

    // However steep the curve, it is a jump between two neighbours that agrees with the values. 2.776, 2.571: quantiles 0.975 of Student's t with 4 and 5 degrees of freedom.
    [Theory]
    [InlineData(new double[] { 6, 0, 0, 4, 10, 7, 4, 8 }, 3, 2.571)]
    [InlineData(new double[] { 5, 0, 6, 5, 6, 6, 7 }, 2, 2.776)]
    [InlineData(new double[] { 4, 0, 2, 6, 3, 7, 7 }, 2, 2.776)]
    public void Values_that_agree_with_a_jump_set_no_upper_limit_to_the_rate(double[] values, int before, double t)
    {
        var fit = Only(GrowthCurve.Logistic, [.. Enumerable.Range(0, values.Length)], values);
        var after = values[before..].Average();
        var jump = values.Select((y, i) => Math.Pow(i < before ? y : y - after, 2)).Sum();
        jump.Should().BeLessThan(Limit(fit, values.Length, t));
        fit.Rate.High.Should().Be(double.PositiveInfinity);
    }

    // A slow curve is a constant at any share of its ceiling, up to the highest one that is looked for, and its inflection at any time.
    [Theory]
    [InlineData(new double[] { 7, 5, 5, 5, 2, 3, 5, 3 }, 2.571)]
    [InlineData(new double[] { 7, 7, 8, 3, 2, 5, 3 }, 2.776)]
    public void Values_that_agree_with_a_constant_set_no_limit_to_the_inflection_and_to_the_share_reached(double[] values, double t)
    {
        var fit = Only(GrowthCurve.Logistic, [.. Enumerable.Range(0, values.Length)], values);
        values.Sum(y => Math.Pow(y - values.Average(), 2)).Should().BeLessThan(Limit(fit, values.Length, t));
        (fit.Inflection.Low, fit.Inflection.High).Should().Be((double.NegativeInfinity, double.PositiveInfinity));
        fit.Reached.Low.Should().BeLessThan(2 * values.Average() / (1000 * values.Max()));
    }

    // Where the best curve is steep the way to the slow ones of the limit begins with a short step. By a grid of rates, each with its best ceiling.
    [Fact]
    public void The_interval_of_a_steep_inflection_reaches_to_the_slow_curves_that_agree()
    {
        double[] values = [2, 7, 1, 0, 1, 7, 9, 10, 8];
        var fit = Only(GrowthCurve.Logistic, [.. Enumerable.Range(0, 9)], values);
        var limit = Limit(fit, 9, 2.4469118511449692);
        Least(fit.Inflection.Low).Should().BeApproximately(limit, 1e-5 * limit);
        Least(fit.Inflection.Low + 1).Should().BeLessThan(limit);

        double Least(double inflection) => LeastSquares([.. Enumerable.Range(0, 9)], values, 0.01, 2e-5, (rate, t) => 1 / (1 + Math.Exp(-rate * (t - inflection))));
    }

    // Over 20,000 rates from the first one on, each with its best ceiling.
    private static double LeastSquares(double[] times, double[] values, double first, double step, Func<double, double, double> share) => Enumerable.Range(0, 20_000).Min((int i) =>
    {
        double[] shares = [.. times.Select(t => share(first + i * step, t))];
        var ceiling = shares.Zip(values, (g, y) => g * y).Sum() / shares.Sum((double g) => g * g);
        return shares.Zip(values, (g, y) => (ceiling * g - y) * (ceiling * g - y)).Sum();
    });

    private static double Limit(GrowthFit fit, int n, double t) => fit.ResidualDeviation * fit.ResidualDeviation * (n - 3 + t * t);

    internal static double Bass(double m, double p, double q, double s) => m * (1 - Math.Exp(-(p + q) * s)) / (1 + q / p * Math.Exp(-(p + q) * s));

    internal static GrowthFit Only(GrowthCurve curve, double[] times, double[] values, LifeCycleOptions? options = null)
        => LifeCycle.Fit(new TimeSeries(times, values), (options ?? new() { Deviations = DeviationLaw.Independent }) with { Curve = curve }).Fits.Should().ContainSingle().Subject;

    private static double Quantile(double share, double p, double q) => Math.Log((1 + q / p * share) / (1 - share)) / (p + q);

    private static void Near(ParameterEstimate estimate, double expected)
    {
        estimate.Value.Should().BeApproximately(expected, 1e-10 * Math.Abs(expected));
        estimate.Low.Should().BeInRange(expected - 1e-6 * Math.Abs(expected), estimate.Value);
        estimate.High.Should().BeInRange(estimate.Value, expected + 1e-6 * Math.Abs(expected));
    }
}
