using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// The Box-Cox transformation of positive values: y = (x^lambda - 1) / lambda, or ln x where lambda is 0. Lambda is given, or the most likely one
/// from -5 to 5. Larger values stay larger. Values of 0 or below are declined, whatever lambda is, in new rows too.
/// </summary>
/// <remarks>Source: Box and Cox (1964), An Analysis of Transformations, Journal of the Royal Statistical Society B 26, equations 1 and 8.</remarks>
/// <param name="options">The options.</param>
public sealed class BoxCoxTransformation(BoxCoxOptions options) : OutlierTreatment(options.Rule)
{
    private const double MostLambda = 5;

    internal static MethodDescription Description { get; } = new("A power of the values of skewed indicators, the most likely one unless it is given.")
    {
        Formula = "y = (x^lambda - 1) / lambda; ln x where lambda = 0",
        Source = "Box and Cox (1964), Journal of the Royal Statistical Society B 26, 211-252, equations 1 and 8",
        Conventions = ["The most likely lambda from -5 to 5 is taken unless one is given."],
    };

    /// <inheritdoc/>
    private protected override OutlierFit Fit(OutlierSample sample)
    {
        if (!(sample.Least > 0)) throw new FusionMetricsException(TreatmentRules.CannotTransform.Says(
            FormattableString.Invariant($"{sample} has values of 0 or below, the least {sample.Least:R}, and box-cox needs values above 0. Use log or signed-log."), sample.Location));
        var lambda = options.Lambda ?? BoxCox.MostLikely(sample.Sorted, -MostLambda, MostLambda);
        return new([lambda], FormattableString.Invariant($"was transformed by Box-Cox with lambda {lambda:0.######}"));
    }

    /// <inheritdoc/>
    private protected override double Map(IReadOnlyList<double> parameters, double value) => value > 0 ? BoxCox.Of(value, parameters[0]) : double.NaN;

    /// <inheritdoc/>
    private protected override string Reason(IReadOnlyList<double> parameters)
        => string.Create(CultureInfo.InvariantCulture, $"Box-Cox with lambda {parameters[0]:R}");
}
