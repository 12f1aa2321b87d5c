namespace FusionMetrics.Trends.Forecasts;

/// <summary>A series smoothed.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Level">The level after the last value.</param>
/// <param name="Slope">The slope after the last value.</param>
/// <param name="Squares">The sum of squared errors of one step.</param>
internal sealed record SmoothingRun(SmoothingWeights Weights, double Level, double Slope, double Squares)
{
    /// <summary>Forecasts and standard errors of the steps to come, where errors of one step have a variance.</summary>
    public (double[] Means, double[] Errors) Predict(double variance, int horizon)
    {
        var (means, errors) = (new double[horizon], new double[horizon]);
        var (damping, reach, spread) = (1.0, 0.0, 1.0);
        for (var h = 0; h < horizon; h++)
        {
            errors[h] = Math.Sqrt(variance * spread);
            damping *= Weights.Phi;
            reach += damping;
            means[h] = Level + reach * Slope;
            var gain = Weights.Alpha + Weights.Beta * reach;
            spread += gain * gain;
        }
        return (means, errors);
    }
}
