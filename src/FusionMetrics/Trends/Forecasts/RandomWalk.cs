using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The random walk, with a drift or without.</summary>
internal static class RandomWalk
{
    public static double[] Changes(double[] values)
    {
        var changes = new double[values.Length - 1];
        for (var i = 0; i < changes.Length; i++) changes[i] = values[i + 1] - values[i];
        return changes;
    }

    /// <summary>Forecasts.</summary>
    /// <param name="series">The series; a gap in it has the changes of the line over it, whose squares tell as much as one change.</param>
    /// <param name="drift">The change a step.</param>
    /// <param name="middle">What the scatter of the changes is measured about.</param>
    /// <param name="varianceOfDrift">The variance of the drift, in that of the mean of the changes; 0 for a drift that was not estimated.</param>
    /// <param name="horizon">The number of steps.</param>
    /// <param name="model">The name of the model.</param>
    public static Prediction Predict(EvenSeries series, double drift, double middle, double varianceOfDrift, int horizon, string model)
    {
        var changes = Changes(series.Values);
        DoubleDouble squares = 0;
        foreach (var change in changes) squares += DoubleDouble.Product(change - middle, change - middle);
        var freedom = series.Observed - (varianceOfDrift > 0 ? 2 : 1);
        var variance = squares.ToDouble() / freedom;
        var (means, errors) = (new double[horizon], new double[horizon]);
        for (var h = 1; h <= horizon; h++)
        {
            means[h - 1] = h * drift;
            errors[h - 1] = Math.Sqrt(variance * (h + varianceOfDrift * h * h / changes.Length));
        }
        return new(means, errors, freedom, model);
    }
}
