using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// The signed logarithm: y = sign(x) ln(1 + |x| / unit), which takes values of both signs and 0. Larger values stay larger.
/// </summary>
/// <remarks>Source: John and Draper (1980), An Alternative Family of Transformations, Applied Statistics 29, 190-197, with lambda = 0.</remarks>
/// <param name="options">The options.</param>
public sealed class SignedLog(SignedLogOptions options) : OutlierTreatment(options.Rule)
{
    internal static MethodDescription Description { get; } = new("The logarithm of the size of values of skewed indicators, with their sign.")
    {
        Formula = "y = sign(x) ln(1 + |x| / unit)",
        Source = "John and Draper (1980), Applied Statistics 29, 190-197, the modulus transformation with lambda = 0",
    };

    /// <inheritdoc/>
    private protected override OutlierFit Fit(OutlierSample sample) => new([options.Unit], "was transformed by the signed logarithm");

    /// <inheritdoc/>
    private protected override double Map(IReadOnlyList<double> parameters, double value)
        => Math.CopySign(Logarithm.OfOnePlus(Math.Abs(value) / parameters[0]), value);

    /// <inheritdoc/>
    private protected override string Reason(IReadOnlyList<double> parameters)
        => string.Create(CultureInfo.InvariantCulture, $"signed logarithm with unit {parameters[0]:R}");
}
