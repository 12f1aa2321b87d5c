using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The grey model GM(1,1) 灰色模型: an exponential curve, from the sums of the values. For positive values.</summary>
/// <remarks>
/// With X_k = x_1 + ... + x_k and z_k = (X_(k-1) + X_k) / 2: x_k = -a z_k + b by least squares, and x_(k+1) = (1 - e^a) (x_1 - b / a) e^(-a k). Figures beside a and b: the posterior ratio C 后验差比, the
/// share of small errors P 小误差概率, and the share of class ratios 级比 in the range in which the model is fit for use. Source: Deng Julong (1982, 1989), The Journal of Grey System 1, 1-24.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class GreyModel(GreyModelOptions options) : EvenForecaster(options, "gm11")
{
    internal static MethodDescription Description { get; } = new("The grey model GM(1,1): an exponential curve, from the sums of the values.")
    {
        Formula = "x_(k+1) = (1 - e^a) (x_1 - b / a) e^(-a k), a and b by least squares from x_k = -a (X_(k-1) + X_k) / 2 + b, X_k = x_1 + ... + x_k",
        Source = "Deng Julong (1989), The Journal of Grey System 1, 1-24",
        Conventions = ["The curve starts at the first value.", "C by deviations with n."],
        Claims = [MethodClaim.UnitInvariant],
    };

    private protected override int LeastCount => 4;

    private protected override bool Takes(EvenSeries series) => Array.TrueForAll(series.Values, value => series.Zero + value > 0);

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        double[] values = [.. series.Values.Skip(options.Last > 0 ? Math.Max(0, series.Values.Length - options.Last) : 0).Select(value => series.Zero + value)];
        var unit = values.Max();
        var fit = new GreyFit(Array.ConvertAll(values, value => value / unit));
        var (means, errors) = (new double[horizon], new double[horizon]);
        var deviation = Math.Sqrt(fit.Squares / (values.Length - 2)) * unit;
        for (var h = 0; h < horizon; h++) (means[h], errors[h]) = (fit.At(values.Length + h) * unit - series.Zero, deviation);
        return new(means, errors, Math.Max(1, Math.Min(series.Observed, values.Length) - 2), "GM(1,1)")
        {
            Figures =
            [
                new("a", fit.Development), new("b", series.SizeOf(fit.GreyInput * unit)), new("C", fit.PosteriorRatio), new("P", fit.SmallErrors), new("class-ratios", fit.ClassRatios),
            ],
        };
    }
}
