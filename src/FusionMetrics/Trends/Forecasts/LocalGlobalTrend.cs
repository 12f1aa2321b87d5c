using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// The local and global trend: exponential smoothing that goes on with part of the slope of late and with a growth of the whole series, which may be in proportion to the level. Averaged over models by how well each explains the
/// values, so that a short series need not decide between them.
/// </summary>
/// <remarks>
/// x_(t+1) is expected to be l_t + gamma g_t + lambda b_t, with g_t = 1 or the level itself, and errors of one size or in proportion to the level. Source of the model: Smyl, Bergmeir, Dokumentov, Long, Wibowo and Schmidt (2025),
/// International Journal of Forecasting 41, 111-127 (LGT), who sample all parameters and have errors of Student's law; here gamma, lambda and the size of the errors are integrated exactly, and the rest is averaged over a grid: Raftery, Madigan and
/// Hoeting (1997), Journal of the American Statistical Association 92, 179-191.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class LocalGlobalTrend(ForecastOptions options) : EvenForecaster(options, "lgt")
{
    // Growth, and share of the slope of late.
    private const int Fitted = 2;

    // Of how many changes the slope before the first value is the median.
    private const int FirstChanges = 5;

    private static readonly double[] Alphas = [0.2, 0.4, 0.6, 0.8, 1];
    private static readonly double[] Betas = [0.05, 0.2, 0.5, 0.8];

    internal static MethodDescription Description { get; } = new("Local and global trend: smoothing that goes on with part of the slope of late and with a growth of the whole series, averaged over models.")
    {
        Formula = "l_t + gamma g_t + lambda b_t, g_t = 1 or l_t; the mean over alpha, beta, g and the law of errors by their posterior probabilities",
        Source = "Smyl, Bergmeir, Dokumentov, Long, Wibowo and Schmidt (2025), International Journal of Forecasting 41, 111-127; averaging: Raftery, Madigan and Hoeting (1997), Journal of the American Statistical Association 92, 179-191",
        Conventions = ["Growth in proportion to the level only where all values are above 0.", "alpha from 0.2 to 1, beta from 0.05 to 0.8, on a grid."],
        Claims = [MethodClaim.UnitInvariant],
    };

    private protected override int LeastCount => FirstChanges;

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var values = new TrendedValues(series);
        var changes = RandomWalk.Changes(series.Values);
        var slope = Median.Of(changes[..Math.Min(FirstChanges, changes.Length)]);
        GrowthModel[] models = [.. from alpha in Alphas from beta in Betas from model in GrowthModel.Of(new TrendStates(series.Values, alpha, beta, slope), values) select model];
        var most = models.Max(model => model.Evidence);
        var weights = Array.ConvertAll(models, model => Exponential.Of(model.Evidence - most));
        var sum = Total(_ => 1);
        var paths = Array.ConvertAll(models, model => model.Predict(horizon));
        var (means, errors) = (new double[horizon], new double[horizon]);
        for (var h = 0; h < horizon; h++)
        {
            means[h] = Average(m => paths[m].Means[h]);
            errors[h] = Math.Sqrt(Average(m => paths[m].Variances[h] + (paths[m].Means[h] - means[h]) * (paths[m].Means[h] - means[h])));
        }
        return new(means, errors, Math.Max(1, series.Observed - Fitted), "LGT")
        {
            Figures =
            [
                new("alpha", Average(m => models[m].States.Alpha)), new("beta", Average(m => models[m].States.Beta)), new("lambda", Average(m => models[m].Share)),
                new("growth", Average(m => models[m].Growth / values.Largest)), new("proportional", Average(m => models[m].IsProportional ? 1 : 0)),
            ],
        };

        double Average(Func<int, double> of) => Total(of) / sum;

        double Total(Func<int, double> of)
        {
            var total = 0.0;
            for (var m = 0; m < weights.Length; m++) total += weights[m] * of(m);
            return total;
        }
    }
}
