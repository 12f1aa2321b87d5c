using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Trends.Forecasts;

/// <summary>Models against other formulas.</summary>
public class ForecastModelTests
{
    // The normal density of all values at once, with the autocovariances of the model (Brockwell and Davis 1991, example 3.3.5).
    [Fact]
    public void The_likelihood_by_innovations_is_that_of_the_covariances() => Gen.Select(Gen.Double[-0.95, 0.95], Gen.Double[-0.95, 0.95], Gen.Double[-3, 3].Array[2, 8]).Sample((phi, theta, values) =>
    {
        var run = new StationaryModel(phi, theta).Run(values, SeriesMean.Zero);
        var covariance = Enumerable.Range(0, values.Length).Select(i => Enumerable.Range(0, values.Length).Select(j => Covariance(phi, theta, Math.Abs(i - j))).ToArray()).ToArray();
        var (squares, determinant) = Eliminated(covariance, values);
        run.Squares.Should().BeApproximately(squares, 1e-7 * Math.Max(1, squares));
        run.Determinant.Should().BeApproximately(determinant, 1e-9 * determinant);
    }, iter: 1000);

    [Fact]
    public void The_mean_is_that_of_generalised_least_squares() => Gen.Select(Gen.Double[-0.9, 0.9], Gen.Double[-0.9, 0.9], Gen.Double[-3, 3].Array[3, 8]).Sample((phi, theta, values) =>
    {
        var model = new StationaryModel(phi, theta);
        var best = model.Run(values, SeriesMean.Estimated);
        foreach (var mean in new[] { best.Mean - 0.01, best.Mean, best.Mean + 0.01 })
            model.Run([.. values.Select(v => v - mean)], SeriesMean.Zero).Squares.Should().BeGreaterThanOrEqualTo(best.Squares - 1e-9);
        model.Run([.. values.Select(v => v - best.Mean)], SeriesMean.Zero).Squares.Should().BeApproximately(best.Squares, 1e-9 * Math.Max(1, best.Squares));
    }, iter: 1000);

    [Fact]
    public void The_best_start_of_smoothing_leaves_the_least_squares() => Gen.Select(Gen.Double[0.01, 0.99], Gen.Double[0.01, 0.99], Gen.Double[0.8, 1], Gen.Double[-3, 3].Array[4, 20]).Sample((alpha, share, phi, values) =>
    {
        var weights = new SmoothingWeights(alpha, alpha * share, phi);
        var least = weights.FromBestStart(values).Squares;
        weights.LeastSquares(values).Should().BeApproximately(least, 1e-8 * Math.Max(1, least));
        for (var level = -3.0; level <= 3; level += 1.5)
            for (var slope = -1.0; slope <= 1; slope += 0.5) weights.From(level, slope, values).Squares.Should().BeGreaterThanOrEqualTo(least - 1e-9);
    }, iter: 1000);

    // However little of the slope is felt, two starting states meet two values.
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.1)]
    [InlineData(1)]
    public void A_level_and_a_slope_meet_two_values(double phi)
    {
        var weights = new SmoothingWeights(0.5, 0.2, phi);
        weights.FromBestStart([1, 3]).Squares.Should().BeLessThan(1e-10);
        weights.LeastSquares([1, 3]).Should().BeLessThan(1e-8);
    }

    // n ln(sum of squares) + 2 k + 2 k (k + 1) / (n - k - 1); rounding leaves 1e-28 a value of the squares.
    [Theory]
    [InlineData(SmoothingSlope.None, 3)]
    [InlineData(SmoothingSlope.Straight, 5)]
    [InlineData(SmoothingSlope.Damped, 6)]
    public void The_criterion_of_smoothing_is_that_of_its_definition(SmoothingSlope slope, int k)
    {
        new SmoothingFit(slope, new(new(0.4, 0.1, 0.9), 0, 0, 7.5), 12).Aicc.Should().BeApproximately(12 * Math.Log(7.5) + 2 * k + 2.0 * k * (k + 1) / (12 - k - 1), 1e-12);
        new SmoothingFit(slope, new(new(0.4, 0.1, 0.9), 0, 0, 0), 12).Aicc.Should().BeApproximately(12 * Math.Log(12e-28) + 2 * k + 2.0 * k * (k + 1) / (12 - k - 1), 1e-12);
    }

    [Fact]
    public void Smoothing_tells_the_weights_that_it_has()
    {
        Figures(SmoothingSlope.None).Should().Equal([("alpha", 0.4)]);
        Figures(SmoothingSlope.Straight).Should().Equal([("alpha", 0.4), ("beta", 0.1)]);
        Figures(SmoothingSlope.Damped).Should().Equal([("alpha", 0.4), ("beta", 0.1), ("phi", 0.9)]);

        IEnumerable<(string, double)> Figures(SmoothingSlope slope)
            => new SmoothingFit(slope, new(new(0.4, 0.1, 0.9), 0, 0, 1), 12).Predict(12, 1).Figures.Select(figure => (figure.Key, figure.Value));
    }

    // n ln(sum of squares) + ln of the determinant + 2 k + 2 k (k + 1) / (n - k - 1), k with the variance; infinite where n - k - 1 is 0 or less.
    [Theory]
    [InlineData(0, 0, false, 1)]
    [InlineData(0, 0, true, 2)]
    [InlineData(1, 0, false, 2)]
    [InlineData(0, 1, true, 3)]
    [InlineData(1, 1, true, 4)]
    public void The_criterion_of_ARIMA_is_that_of_its_definition(int p, int q, bool hasMean, int k)
    {
        Fit(12).Aicc.Should().BeApproximately(12 * Math.Log(7.5) + Math.Log(1.5) + 2 * k + 2.0 * k * (k + 1) / (12 - k - 1), 1e-12);
        double.IsFinite(Fit(k + 2).Aicc).Should().BeTrue();
        Fit(k + 1).Aicc.Should().Be(double.PositiveInfinity);
        Fit(k).Aicc.Should().Be(double.PositiveInfinity);

        ArimaFit Fit(int count) => new((p, q), 0, hasMean ? SeriesMean.Estimated : SeriesMean.Zero, new(0.5, 0.3), new(0, 7.5, 1.5, 0), count);
    }

    [Fact]
    public void ARIMA_tells_the_coefficients_that_it_has()
    {
        Figures(0, 0).Should().BeEmpty();
        Figures(1, 0).Should().Equal([("phi", 0.5)]);
        Figures(0, 1).Should().Equal([("theta", 0.3)]);
        Figures(1, 1).Should().Equal([("phi", 0.5), ("theta", 0.3)]);

        IEnumerable<(string, double)> Figures(int p, int q)
            => new ArimaFit((p, q), 0, SeriesMean.Zero, new(0.5, 0.3), new(0, 7.5, 1.5, 0), 12).Predict([0], 12, 1).Figures.Select(figure => (figure.Key, figure.Value));
    }

    // By its definition: at each value the line of least squares through all before it, found anew, and the level summed up by its weights.
    [Fact]
    public void What_the_dynamic_theta_model_expects_is_that_of_lines_fitted_anew() => Gen.Select(Gen.Double[0.1, 0.99], Gen.Double[0, 1], Gen.Double[-3, 3].Array[3, 20]).Sample((alpha, share, values) =>
    {
        var lines = new ThetaLines(0, 0, 0, 0, 1);
        for (var t = 1; t < values.Length; t++)
        {
            lines = lines.With(values[t - 1], alpha);
            var (middle, mean) = ((t + 1) / 2.0, values.Take(t).Average());
            var slope = t == 1 ? 0 : Enumerable.Range(1, t).Sum(s => (s - middle) * (values[s - 1] - mean)) / Enumerable.Range(1, t).Sum(s => (s - middle) * (s - middle));
            var level = Enumerable.Range(1, t).Sum(s => alpha * Math.Pow(1 - alpha, t - s) * values[s - 1]);
            // What smoothing expects of the line itself, from a first level of 0: sum of alpha (1 - alpha)^j over its values, and what it lags behind.
            var line = Math.Pow(1 - alpha, t) * (mean - slope * middle) + Enumerable.Range(0, t + 1).Sum(j => Math.Pow(1 - alpha, j)) * slope;
            lines.Next(alpha, share).Should().BeApproximately(level + share * line, 1e-10);
        }
    }, iter: 1000);

    [Fact]
    public void The_dynamic_theta_method_leaves_less_than_any_other_parameters_and_forecasts_along_its_own_recursion() => Gen.Int[-1000, 1000].Select(i => i / 64.0).Array[6, 15].Where(v => v.Distinct().Count() > 1).Sample(values =>
    {
        var forecast = new DynamicTheta(new ForecastOptions { Law = IntervalLaw.Normal }).Forecast(new TimeSeries([.. values.Select((_, i) => (double)i)], values), 3);
        var (alpha, share) = (forecast.Figures[0].Value, 1 - 1 / forecast.Figures[1].Value);
        var best = Left(values, alpha, share);
        // The first level is the best one: a step aside leaves more.
        var squares = Errors(values, alpha, share, best.Level).Sum(e => e * e);
        squares.Should().BeLessThanOrEqualTo(Errors(values, alpha, share, best.Level + 0.01).Sum(e => e * e));
        for (var a = 0.1; a <= 0.99; a += 0.089)
            for (var s = 0.0; s <= 0.999; s += 0.111) squares.Should().BeLessThanOrEqualTo(Left(values, a, s).Squares * (1 + 1e-9) + 1e-12);
        var extended = values.ToList();
        foreach (var point in forecast.Points)
        {
            extended.Add(0);
            var expected = -Errors([.. extended], alpha, share, best.Level)[^1];
            point.Value.Should().BeApproximately(expected, 1e-9 * Math.Max(1, Math.Abs(expected)));
            extended[^1] = point.Value;
        }
        forecast.Points[0].Law.Scale.Should().BeApproximately(Math.Sqrt(squares / Math.Max(1, values.Length - 5)), 1e-9);
    }, iter: 200);

    // The variance of a forecast is that of the effects of the errors to come.
    [Fact]
    public void Errors_of_the_dynamic_theta_method_are_those_of_its_own_recursion()
    {
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
        var forecast = new DynamicTheta(new ForecastOptions { Law = IntervalLaw.Normal }).Forecast(new TimeSeries([.. values.Select((_, i) => (double)i)], values), 4);
        var (alpha, share) = (forecast.Figures[0].Value, 1 - 1 / forecast.Figures[1].Value);
        var level = Left(values, alpha, share).Level;
        for (var h = 1; h <= 4; h++)
        {
            // An error of 1 at each step from the first to this one, and what it moves the value of this step by.
            var spread = Enumerable.Range(0, h).Sum(from => Math.Pow(Value(from, h) - Value(-1, h), 2));
            forecast.Points[h - 1].Law.Scale.Should().BeApproximately(forecast.Points[0].Law.Scale * Math.Sqrt(spread), 1e-9);
        }

        double Value(int errorAt, int steps)
        {
            var path = values.ToList();
            for (var h = 0; h < steps; h++)
            {
                path.Add(0);
                path[^1] = -Errors([.. path], alpha, share, level)[^1] + (h == errorAt ? 1 : 0);
            }
            return path[^1];
        }
    }

    private static (double Level, double Squares) Left(double[] values, double alpha, double share)
    {
        double[] from0 = Errors(values, alpha, share, 0), from1 = Errors(values, alpha, share, 1);
        var effects = from0.Zip(from1, (a, b) => a - b).ToArray();
        var level = from0.Zip(effects, (e, f) => e * f).Sum() / effects.Sum(f => f * f);
        return (level, Errors(values, alpha, share, level).Sum(e => e * e));
    }

    // Errors of the third value and all after it.
    private static double[] Errors(double[] values, double alpha, double share, double level)
    {
        var (lines, errors) = (new ThetaLines(0, level, 0, 0, 1), new List<double>());
        for (var i = 0; i < values.Length; i++)
        {
            if (i >= 2) errors.Add(values[i] - lines.Next(alpha, share));
            lines = lines.With(values[i], alpha);
        }
        return [.. errors];
    }

    // The variance of the forecast is that of the errors to come: by their effects one after another.
    [Fact]
    public void Errors_of_smoothing_are_those_of_its_own_recursion()
    {
        var weights = new SmoothingWeights(0.6, 0.2, 0.9);
        var (_, errors) = new SmoothingRun(weights, 0, 0, 0).Predict(1, 5);
        var spread = 0.0;
        for (var h = 1; h <= 5; h++)
        {
            spread += Math.Pow(Effect(weights, h - 1), 2);
            errors[h - 1].Should().BeApproximately(Math.Sqrt(spread), 1e-14);
        }
    }

    // Known: eta = sum S_t^2 / (n^2 s^2). For 1 2 3 4: S = -1.5 -2 -1.5 0, s^2 = 1.25; 8.5 / 16 / 1.25.
    [Fact]
    public void The_test_of_stationarity_is_that_of_its_definition()
    {
        Stationarity.Statistic([1, 2, 3, 4]).Should().BeApproximately(8.5 / 16 / 1.25, 1e-15);
        Stationarity.Reached([5, 5, 5, 5, 5]).Differences.Should().Be(0);
        Stationarity.Reached([.. Enumerable.Range(0, 20).Select(i => (double)i)]).Differences.Should().Be(1);
        Stationarity.Reached([.. Enumerable.Range(0, 20).Select(i => (double)i * i)]).Differences.Should().Be(2);
    }

    // Twice differenced, the forecast of ARIMA(0,2,0) is a straight line through the last two values.
    [Fact]
    public void Differences_are_summed_up_again()
    {
        double[] values = [-20, -9, -3, 0];
        var changes = RandomWalk.Changes(RandomWalk.Changes(values));
        ArimaFit.To(changes, 2, (0, 0), SeriesMean.Zero).Predict(values, 4, 3).Means.Should().Equal(3, 6, 9);
        var mean = ArimaFit.To(RandomWalk.Changes(values), 1, (0, 0), SeriesMean.Estimated).Predict(values, 4, 2);
        mean.Means[1].Should().BeApproximately(2 * 20 / 3.0, 1e-14);
        mean.Model.Should().Be("ARIMA(0,1,0) with drift");
    }

    // t(1): x = tan(pi (p - 1/2)); t(2): (2 p - 1) / sqrt(2 p (1 - p)). t(5) at 0.975: Abramowitz and Stegun (1964), table 26.10.
    [Theory]
    [InlineData(1, 0.975, 12.706204736174698)]
    [InlineData(1, 0.75, 1)]
    [InlineData(2, 0.975, 4.302652729749464)]
    [InlineData(2, 0.025, -4.302652729749464)]
    [InlineData(2, 0.5, 0)]
    public void Quantiles_of_Students_t_are_those_in_closed_form(double freedom, double probability, double expected)
    {
        StudentTail.Quantile(probability, freedom).Should().BeApproximately(expected, 1e-13 * Math.Max(1, Math.Abs(expected)));
        StudentTail.Upper(expected, freedom).Should().BeApproximately(1 - probability, 1e-14);
    }

    [Fact]
    public void Students_t_of_5_is_that_of_the_table() => StudentTail.Quantile(0.975, 5).Should().BeApproximately(2.571, 5e-4);

    [Fact]
    public void Tails_of_Students_t_with_2_degrees_of_freedom_keep_their_digits() => Gen.Double[0.01, 1e6].Sample(t =>
    {
        // 1 - t / sqrt(2 + t^2) without the difference.
        var root = Math.Sqrt(2 + t * t);
        StudentTail.TwoSided(t, 2).Should().BeApproximately(2 / (root * (root + t)), 1e-13 * 2 / (root * (root + t)));
    }, iter: 1000);

    [Fact]
    public void The_least_value_in_a_box_is_found()
    {
        var inside = BoxMinimum.Of(x => (x[0] - 0.3) * (x[0] - 0.3) + 2 * (x[1] + 0.7) * (x[1] + 0.7) + x[0] * x[1], (-1, 1, 5), (-1, 1, 5));
        // 2 (x - 0.3) + y = 0 and 4 (y + 0.7) + x = 0.
        inside[0].Should().BeApproximately(5.2 / 7, 1e-6);
        inside[1].Should().BeApproximately(0.6 - 2 * 5.2 / 7, 1e-6);
        BoxMinimum.Of(x => x[0] - x[1], (0, 1, 3), (0, 1, 3)).Should().Equal(0, 1);
        BoxMinimum.Of(x => Math.Abs(x[0] - 0.123), (0, 1, 4))[0].Should().BeApproximately(0.123, 1e-8);
    }

    private static double Effect(SmoothingWeights weights, int steps)
    {
        // One error of 1, and what the forecasts after it are.
        if (steps == 0) return 1;
        var (level, slope) = (weights.Alpha, weights.Beta);
        for (var k = 1; k < steps; k++) (level, slope) = (level + weights.Phi * slope, weights.Phi * slope);
        return level + weights.Phi * slope;
    }

    private static double Covariance(double phi, double theta, int lag)
        => lag == 0 ? (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi) : (1 + phi * theta) * (phi + theta) / (1 - phi * phi) * Math.Pow(phi, lag - 1);

    // x' C^-1 x and |C|.
    private static (double Squares, double Determinant) Eliminated(double[][] matrix, double[] values)
    {
        var (x, determinant, squares) = ((double[])values.Clone(), 1.0, 0.0);
        for (var k = 0; k < x.Length; k++)
        {
            determinant *= matrix[k][k];
            squares += x[k] * x[k] / matrix[k][k];
            for (var i = k + 1; i < x.Length; i++)
            {
                var factor = matrix[i][k] / matrix[k][k];
                for (var j = k; j < x.Length; j++) matrix[i][j] -= factor * matrix[k][j];
                x[i] -= factor * x[k];
            }
        }
        return (squares, determinant);
    }
}
