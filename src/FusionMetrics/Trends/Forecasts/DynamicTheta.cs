using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The dynamic optimised Theta method: the line is that of the values so far, and how much of it comes in is fitted.</summary>
/// <remarks>
/// x_(t+1) is expected to be l_t + (1 - 1 / theta) ((1 - alpha)^t A_t + (1 - (1 - alpha)^(t+1)) / alpha B_t), A_t + B_t s the line of least squares through x_1 ... x_t; later steps take the forecasts before them for values.
/// Source: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), International Journal of Forecasting 32, 1151-1161: DOTM.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class DynamicTheta(ForecastOptions options) : EvenForecaster(options, "dynamic-theta")
{
    // alpha, theta, the level before the first value; and two values make the first line.
    private const int Fitted = 5;

    internal static MethodDescription Description { get; } = new("The dynamic optimised Theta method: the line is that of the values so far, and how much of it comes in is fitted.")
    {
        Formula = "l_t + (1 - 1 / theta) ((1 - alpha)^t A_t + (1 - (1 - alpha)^(t+1)) / alpha B_t), A_t + B_t s the line through x_1 ... x_t; alpha, theta and l_0 by least squares",
        Source = "Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), International Journal of Forecasting 32, 1151-1161",
        Conventions = ["0.1 <= alpha <= 0.99, 1 <= theta <= 1000.", "Errors are counted from the third value on."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => Fitted + 1;

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var errors = new double[series.Values.Length];
        var best = BoxMinimum.Of(point => Smoothed(series.Values, point[0], point[1], errors).Squares, (0.1, 0.99, 9), (0, 0.999, 6));
        var (alpha, share) = (best[0], best[1]);
        var (lines, squares) = Smoothed(series.Values, alpha, share, errors);
        var (means, freedom) = (new double[horizon], Math.Max(1, series.Observed - Fitted));
        var deviation = Math.Sqrt(squares / freedom);
        var spreads = Array.ConvertAll(Spreads(lines, alpha, share, horizon), spread => deviation * spread);
        for (var h = 0; h < horizon; h++) lines = lines.With(means[h] = lines.Next(alpha, share), alpha);
        return new(means, spreads, freedom, "DOTM") { Figures = [new("alpha", alpha), new("theta", 1 / (1 - share))] };
    }

    // What is expected is linear in the level before the first value, which is therefore the best one exactly.
    private static (ThetaLines After, double Squares) Smoothed(double[] values, double alpha, double share, double[] errors)
    {
        var (lines, products, responses) = (new ThetaLines(0, 0, 0, 0, 1), 0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (i >= 2)
            {
                errors[i] = values[i] - lines.Next(alpha, share);
                products += errors[i] * lines.Fade;
                responses += lines.Fade * lines.Fade;
            }
            lines = lines.With(values[i], alpha);
        }
        var (level, squares, fade) = (products / responses, 0.0, (1 - alpha) * (1 - alpha));
        for (var i = 2; i < values.Length; i++, fade *= 1 - alpha)
        {
            var error = errors[i] - level * fade;
            squares += error * error;
        }
        return (lines with { Level = lines.Level + level * lines.Fade }, squares);
    }

    // The deviation of the errors of step 1, 2, ... for errors of one step of deviation 1: each moves all that come after it.
    private static double[] Spreads(ThetaLines after, double alpha, double share, int horizon)
    {
        var squares = new double[horizon];
        for (var (from, fade) = (0, after.Fade); from < horizon; from++, fade *= 1 - alpha)
        {
            var lines = new ThetaLines(after.Count + from, 0, 0, 0, fade);
            for (var h = from; h < horizon; h++)
            {
                var response = h == from ? 1 : lines.Next(alpha, share);
                squares[h] += response * response;
                lines = lines.With(response, alpha);
            }
        }
        return Array.ConvertAll(squares, Math.Sqrt);
    }
}
