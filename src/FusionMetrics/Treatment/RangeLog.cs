using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// The logarithm over the range: y = ln(x - min + a) with a a share of the range, or, where small values are the longer tail, y = -ln(max - x + a).
/// Takes values of any sign; larger values stay larger. A new value farther out than a has no logarithm and is an error.
/// </summary>
/// <remarks>
/// Source: the functions log_CT (<c>tail: upper</c>) and log_CT_plus (<c>tail: longer</c>) of COINr: Becker et al. (2022), Journal of Open Source Software
/// 7(78), 4567, after the COIN Tool of the European Commission's Joint Research Centre.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class RangeLog(RangeLogOptions options) : OutlierTreatment(options.Rule)
{
    internal static MethodDescription Description { get; } = new("The logarithm of the distance from the least value of skewed indicators, or from the largest.")
    {
        Formula = "y = ln(x - min + a), or -ln(max - x + a); a = 0.01 (max - min)",
        Source = "log_CT and log_CT_plus of COINr: Becker et al. (2022), Journal of Open Source Software 7(78), 4567",
    };

    /// <inheritdoc/>
    private protected override OutlierFit Fit(OutlierSample sample)
    {
        var (least, largest) = (sample.Least, sample.Largest);
        var offset = options.Offset * (largest - least);
        if (double.IsInfinity(offset)) throw new FusionMetricsException(TreatmentRules.TooLarge.Says(
            $"The values of {sample} span more than a double can hold. Use another unit.", sample.Location));
        return options.Tail == LogTail.Longer && sample.Sums.Skewness < 0
            ? new([largest, offset, -1], "was transformed by the logarithm of the distance from its largest value")
            : new([least, offset, 1], "was transformed by the logarithm of the distance from its least value");
    }

    /// <inheritdoc/>
    private protected override double Map(IReadOnlyList<double> parameters, double value)
    {
        var distance = parameters[2] * (value - parameters[0]) + parameters[1];
        return distance > 0 ? parameters[2] * Logarithm.Of(distance) : double.NaN;
    }

    /// <inheritdoc/>
    private protected override string Reason(IReadOnlyList<double> parameters) => parameters[2] > 0
        ? FormattableString.Invariant($"ln(x - {parameters[0]:R} + {parameters[1]:R})")
        : FormattableString.Invariant($"-ln({parameters[0]:R} - x + {parameters[1]:R})");
}
