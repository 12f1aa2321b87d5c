using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The weighted geometric mean (几何加权): U = prod z^w. A low value is made good by a high one only in part; a value of 0 by nothing.
/// </summary>
/// <remarks>
/// Right to the last digit or one beside it. Every column must be a benefit; values below 0 are declined. Source: OECD and JRC (2008),
/// Handbook on Constructing Composite Indicators, section 6 (geometric aggregation).
/// </remarks>
public sealed class GeometricMean : IDifferentiableRanking, IRankingDomain
{
    private const string Why = "A geometric mean is";

    internal static MethodDescription Description { get; } = new("The weighted geometric mean of the normalised indicators.")
    {
        Formula = "U = prod z^w",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6",
        Conventions = ["The geometric mean of a row with a value of 0 is 0, unless the indicator weighs nothing."],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => WeightedMeans.FitOfNonNegative(columns, weights, Why);

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => WeightedMeans.Prepare(frame, weights => new GeometricMeanKernel(new MeanWeights(weights)));

    /// <inheritdoc/>
    public RowGradient Differentiate(RankingFrame frame) => MeanGradient.OfProduct(frame);

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return ValueLimits.NotNegative(frame["weight"]).Why(row, codes, Why);
    }
}
