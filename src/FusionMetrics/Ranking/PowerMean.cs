using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The weighted power mean, or generalised mean (幂平均): U = (sum w z^p)^(1/p). The weighted sum at p = 1, the geometric mean at p = 0, the
/// harmonic mean at p = -1; the smaller p, the less a high value makes good a low one.
/// </summary>
/// <remarks>
/// Right to a unit or two in the last place. Every column must be a benefit; values below 0 are declined. For p of 0 or below, a row with a
/// value of 0 has the mean 0. Source: Hardy, Littlewood and Polya (1934), Inequalities, chapter II, the mean of order p.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class PowerMean(PowerMeanOptions options) : IRankingDomain
{
    private const string Why = "A power mean is";

    internal static MethodDescription Description { get; } = new("The weighted power mean of the normalised indicators, from harmonic over geometric to arithmetic and beyond.")
    {
        Formula = "U = (sum w z^p)^(1/p); at p = 0 the limit, prod z^w",
        Source = "Hardy, Littlewood and Polya (1934), Inequalities, chapter II",
        Conventions = ["The power mean of order 0 or below of a row with a value of 0 is 0, unless the indicator weighs nothing."],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => WeightedMeans.FitOfNonNegative(columns, weights, Why);

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => options.Exponent == 0
        ? WeightedMeans.Prepare(frame, weights => new GeometricMeanKernel(new MeanWeights(weights)))
        : WeightedMeans.Prepare(frame, weights => new PowerMeanKernel(new MeanWeights(weights), options.Exponent));

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return ValueLimits.NotNegative(frame["weight"]).Why(row, codes, Why);
    }
}
