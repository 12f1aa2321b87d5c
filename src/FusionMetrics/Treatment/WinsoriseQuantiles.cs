using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// Winsorises at quantiles: values below the lower quantile become it, values above the upper one become that. Where the two coincide the indicator is
/// left as it was, with a warning if it is skewed.
/// </summary>
/// <remarks>Source: Tukey (1962), The Future of Data Analysis, Annals of Mathematical Statistics 33, section 14.</remarks>
/// <param name="options">The options.</param>
public sealed class WinsoriseQuantiles(WinsoriseQuantilesOptions options) : OutlierTreatment(options.Rule)
{
    internal static MethodDescription Description { get; } = new("Values of skewed indicators beyond two quantiles become those.")
    {
        Formula = "x := min(max(x, q_lower), q_upper)",
        Source = "Tukey (1962), The Future of Data Analysis, Annals of Mathematical Statistics 33, section 14",
        Conventions = ["Quantiles are those of definition 7 of Hyndman and Fan (1996), as in R, NumPy and spreadsheets."],
    };

    /// <inheritdoc/>
    private protected override OutlierFit Fit(OutlierSample sample)
    {
        var (low, high) = (Quantile.Of(sample.Sorted, options.Quantiles.Minimum), Quantile.Of(sample.Sorted, options.Quantiles.Maximum));
        return low < high
            ? new([low, high], string.Create(CultureInfo.InvariantCulture, $"was winsorised at {low:R} and {high:R}"))
            : new(null, string.Create(CultureInfo.InvariantCulture, $"has the same quantiles, {low:R}, and is left as it was"));
    }

    /// <inheritdoc/>
    private protected override double Map(IReadOnlyList<double> parameters, double value) => Math.Clamp(value, parameters[0], parameters[1]);

    /// <inheritdoc/>
    private protected override string Reason(IReadOnlyList<double> parameters)
        => string.Create(CultureInfo.InvariantCulture, $"winsorised to {parameters[0]:R} to {parameters[1]:R}");
}
