using CsCheck;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;
using MathNet.Numerics.LinearAlgebra;

namespace FusionMetrics.Tests.Trends.Forecasts;

/// <summary>The local and global trend against the law of all values at once, and its forecasts against its own recursion.</summary>
public class LocalGlobalTrendTests
{
    private static readonly Gen<double[]> Series = Gen.Select(Gen.Int[5, 14], Gen.Int[0, 2]).SelectMany((count, kind) => Gen.Double[0.5, 2].Array[count].Select(steps => kind switch
    {
        // Growth by chance, values about a level, and values of both signs.
        0 => [.. steps.Select((_, t) => steps.Take(t + 1).Aggregate(100.0, (x, step) => x * (0.8 + 0.3 * step)))],
        1 => steps,
        _ => Array.ConvertAll(steps, step => 10 * (step - 1.2)),
    }));

    private static readonly Gen<(double[] Values, double Alpha, double Beta, double Slope)> Cases = Gen.Select(Series, Gen.Double[0.1, 0.97], Gen.Double[0.05, 0.8], Gen.Double[-0.2, 0.2]);

    // Student's law of all changes together (Zellner 1971, chapter 3): scale matrix of the errors and of what the priors add, never a regression.
    [Fact]
    public void Growth_share_and_evidence_are_those_of_the_law_of_all_values_together() => Cases.Sample((values, alpha, beta, slope) =>
    {
        var even = Even(values);
        var models = GrowthModel.Of(new TrendStates(even.Values, alpha, beta, slope), new TrendedValues(even)).ToArray();
        models.Length.Should().Be(values.Min() > 0 ? 4 : 1);
        var expected = models.Select((model, m) => Dual(even, alpha, beta, slope, model.IsProportional, errorsGrow: m % 2 == 1)).ToArray();
        for (var m = 0; m < models.Length; m++)
        {
            models[m].Growth.Should().BeApproximately(expected[m].Growth, 1e-8 * Math.Max(1, Math.Abs(expected[m].Growth)));
            models[m].Share.Should().BeApproximately(expected[m].Share, 1e-8);
            (models[m].Evidence - models[0].Evidence).Should().BeApproximately(expected[m].Evidence - expected[0].Evidence, 1e-7);
        }
    }, iter: 1000);

    [Fact]
    public void Forecasts_and_their_variances_are_those_of_the_recursion() => Cases.Sample((values, alpha, beta, slope) =>
    {
        const int Steps = 6;
        var even = Even(values);
        var largest = Largest(even);
        var models = GrowthModel.Of(new TrendStates(even.Values, alpha, beta, slope), new TrendedValues(even)).ToArray();
        for (var m = 0; m < models.Length; m++)
        {
            var (model, proportional, errorsGrow) = (models[m], models[m].IsProportional, m % 2 == 1);
            var (means, variances) = model.Predict(Steps);
            var path = Path(model, even, alpha, beta, slope, proportional, largest, new double[Steps]);
            means.Should().Equal(path.Means, (a, b) => Math.Abs(a - b) < 1e-9 * Math.Max(1, Math.Abs(b)));
            var squares = new double[Steps];
            for (var at = 0; at < Steps; at++)
            {
                // All is linear in an error, so that one of any size tells what it moves.
                var errors = new double[Steps];
                errors[at] = errorsGrow ? (even.Zero + path.Levels[at]) / largest : 1;
                var moved = Path(model, even, alpha, beta, slope, proportional, largest, errors).Values;
                for (var h = at; h < Steps; h++) squares[h] += Math.Pow(moved[h] - path.Values[h], 2);
            }
            // In units of the first one.
            for (var h = 1; h < Steps; h++) (variances[h] / variances[0]).Should().BeApproximately(squares[h] / squares[0], 1e-6 * Math.Max(1, squares[h] / squares[0]));
        }
    }, iter: 300);

    [Theory]
    [InlineData(1.05)]
    [InlineData(1.3)]
    public void A_series_that_grows_in_proportion_goes_on_between_its_curve_and_the_line_of_its_last_change(double factor)
    {
        double[] values = [.. Enumerable.Range(0, 12).Select(t => 40 * Math.Pow(factor, t))];
        var forecast = Forecast(values, 3);
        forecast.Figures.Single(figure => figure.Key == "proportional").Value.Should().BeGreaterThan(0.5);
        for (var h = 1; h <= 3; h++) forecast.Points[h - 1].Value.Should().BeInRange(values[^1] + h * (values[^1] - values[^2]), 40 * Math.Pow(factor, 11 + h));
    }

    [Fact]
    public void A_line_goes_on_and_nothing_is_in_proportion_to_values_of_both_signs()
    {
        double[] values = [.. Enumerable.Range(0, 12).Select(t => 3.0 * t - 10)];
        var forecast = Forecast(values, 2);
        forecast.Figures.Single(figure => figure.Key == "proportional").Value.Should().Be(0);
        forecast.Points.Select(point => point.Value).Should().Equal([26.0, 29.0], (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Values_about_a_level_get_little_growth()
    {
        double[] values = [5, 5.2, 4.9, 5.1, 4.8, 5.2, 5, 4.9, 5.1, 5];
        Forecast(values, 5).Points.Should().OnlyContain(point => Math.Abs(point.Value - 5) < 0.1);
    }

    [Fact]
    public void Curves_that_leave_all_numbers_behind_stay_finite()
        => Forecast([1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7], 500).Points.Should().OnlyContain(point => double.IsFinite(point.Value) && double.IsFinite(point.Low) && double.IsFinite(point.High));

    private static Forecast Forecast(double[] values, int horizon) => new LocalGlobalTrend(new ForecastOptions()).Forecast(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values), horizon);

    private static EvenSeries Even(double[] values) => new(new TimeSeries([.. values.Select((_, i) => (double)i)], values));

    private static double Largest(EvenSeries even) => even.Values.Max(v => Math.Abs(even.Zero + v));

    private static (double Growth, double Share, double Evidence) Dual(EvenSeries even, double alpha, double beta, double slope, bool proportional, bool errorsGrow)
    {
        var (x, n, largest) = (even.Values, even.Values.Length, Largest(even));
        // Sums over all values before, by their weights.
        double Level(int t) => Math.Pow(1 - alpha, t) * x[0] + Enumerable.Range(1, t).Sum(s => alpha * Math.Pow(1 - alpha, t - s) * x[s]);
        double Slope(int t) => Math.Pow(1 - beta, t) * slope + Enumerable.Range(1, t).Sum(s => beta * Math.Pow(1 - beta, t - s) * (Level(s) - Level(s - 1)));
        double[] changes = [.. Enumerable.Range(1, n - 1).Select(t => x[t] - x[t - 1])];
        double[] ascending = [.. changes.Order()];
        var error = changes.Average(change => Math.Abs(change - (ascending[(n - 2) / 2] + ascending[(n - 1) / 2]) / 2));
        var z = Vector<double>.Build.Dense(n - 1, t => x[t + 1] - Level(t));
        var terms = Matrix<double>.Build.Dense(n - 1, 2, (t, k) => k == 1 ? Slope(t) : proportional ? (even.Zero + Level(t)) / largest : 1);
        var prior = Matrix<double>.Build.DenseOfDiagonalArray([Math.Pow(0.01 * largest / error, 2), Math.Pow(0.5 / error, 2)]);
        var mean = Vector<double>.Build.Dense([0.0, 0.5]);
        var scale = Matrix<double>.Build.Diagonal(n - 1, n - 1, t => errorsGrow ? Math.Pow((even.Zero + Level(t)) / largest, 2) : 1) + terms * prior * terms.Transpose();
        var solved = scale.Cholesky().Solve(z - terms * mean);
        var parameters = mean + prior * terms.Transpose() * solved;
        return (parameters[0], parameters[1], -0.5 * scale.Cholesky().DeterminantLn - n / 2.0 * Math.Log(error * error + (z - terms * mean).DotProduct(solved)));
    }

    // What is expected a step ahead, the levels before each, and the values that come where these errors do.
    private static (double[] Means, double[] Levels, double[] Values) Path(GrowthModel model, EvenSeries even, double alpha, double beta, double slope, bool proportional, double largest, double[] errors)
    {
        var (level, b) = (even.Values[0], slope);
        foreach (var value in even.Values.Skip(1)) Smooth(value);
        var (means, levels, values) = (new double[errors.Length], new double[errors.Length], new double[errors.Length]);
        for (var h = 0; h < errors.Length; h++)
        {
            levels[h] = level;
            means[h] = level + model.Growth * (proportional ? (even.Zero + level) / largest : 1) + model.Share * b;
            Smooth(values[h] = means[h] + errors[h]);
        }
        return (means, levels, values);

        void Smooth(double value)
        {
            var before = level;
            level = alpha * value + (1 - alpha) * level;
            b = beta * (level - before) + (1 - beta) * b;
        }
    }
}
