using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>An ARIMA(p,d,q) model with p and q at most 1, fitted by exact likelihood.</summary>
/// <param name="Orders">p and q.</param>
/// <param name="Differences">d.</param>
/// <param name="Mean">Whether the differences have a mean: a drift where d is 1.</param>
/// <param name="Model">The model of the differences.</param>
/// <param name="Run">The differences forecast one by one.</param>
/// <param name="Count">How many differences there are.</param>
internal sealed record ArimaFit((int P, int Q) Orders, int Differences, SeriesMean Mean, StationaryModel Model, StationaryRun Run, int Count)
{
    // What rounding leaves of a series that the model fits exactly, a value.
    private const double Nothing = 1e-28;

    private static readonly (double Low, double High, int Points) Coefficient = (-0.99, 0.99, 7);

    /// <summary>Coefficients, mean and variance.</summary>
    public int Parameters => Orders.P + Orders.Q + (Mean == SeriesMean.Estimated ? 1 : 0) + 1;

    /// <summary>Akaike's criterion for short series, but for a constant; infinite where there are too few values.</summary>
    public double Aicc
    {
        get
        {
            double k = Parameters;
            return Count - k - 1 > 0 ? Likelihood(Run, Count) + 2 * k + 2 * k * (k + 1) / (Count - k - 1) : double.PositiveInfinity;
        }
    }

    /// <summary>Fits.</summary>
    public static ArimaFit To(double[] values, int differences, (int P, int Q) orders, SeriesMean mean)
    {
        var model = orders switch
        {
            (0, 0) => default,
            (1, 0) => new(BoxMinimum.Of(x => Likelihood(new StationaryModel(x[0], 0).Run(values, mean), values.Length), Coefficient)[0], 0),
            (0, 1) => new(0, BoxMinimum.Of(x => Likelihood(new StationaryModel(0, x[0]).Run(values, mean), values.Length), Coefficient)[0]),
            _ => Both(values, mean),
        };
        return new(orders, differences, mean, model, model.Run(values, mean), values.Length);
    }

    private static StationaryModel Both(double[] values, SeriesMean mean)
    {
        var best = BoxMinimum.Of(x => Likelihood(new StationaryModel(x[0], x[1]).Run(values, mean), values.Length), Coefficient, Coefficient);
        return new(best[0], best[1]);
    }

    // -2 ln L, but for a constant.
    private static double Likelihood(StationaryRun run, int count) => count * Logarithm.Of(Math.Max(run.Squares, count * Nothing)) + Logarithm.Of(run.Determinant);

    /// <summary>Forecasts of the series that was differenced.</summary>
    /// <param name="values">The series, whose last value is 0.</param>
    /// <param name="observed">How many of its values were seen.</param>
    /// <param name="horizon">The number of steps.</param>
    public Prediction Predict(double[] values, int observed, int horizon)
    {
        var freedom = Math.Max(1, observed - Differences - Parameters + 1);
        var variance = Run.Squares / freedom;
        var (means, gains) = (new double[horizon], new double[horizon]);
        var next = Run.Next;
        for (var h = 0; h < horizon; h++, next *= Model.Phi) (means[h], gains[h]) = (Run.Mean + next, Model.Gain(h));
        for (var d = 0; d < Differences; d++)
        {
            Cumulate(means, d == Differences - 1 ? values[^1] : values[^1] - values[^2]);
            Cumulate(gains, 0);
        }
        var (errors, spread) = (new double[horizon], 0.0);
        for (var h = 0; h < horizon; h++)
        {
            spread += gains[h] * gains[h];
            errors[h] = Math.Sqrt(variance * spread);
        }
        return new(means, errors, freedom, Name) { Figures = [.. Figures()] };
    }

    private static void Cumulate(double[] steps, double start)
    {
        for (var h = 0; h < steps.Length; h++) start = steps[h] += start;
    }

    private string Name => FormattableString.Invariant($"ARIMA({Orders.P},{Differences},{Orders.Q}){(Mean == SeriesMean.Zero ? "" : Differences == 0 ? " with mean" : " with drift")}");

    private IEnumerable<KeyValuePair<string, double>> Figures()
    {
        if (Orders.P > 0) yield return new("phi", Model.Phi);
        if (Orders.Q > 0) yield return new("theta", Model.Theta);
    }
}
