using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum (线性加权): U = sum w z. Every column must be a benefit, so it needs a normaliser that turns costs.</summary>
/// <remarks>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6 (linear aggregation).</remarks>
public sealed class WeightedSum : IDifferentiableRanking
{
    internal static MethodDescription Description { get; } = new("The weighted sum of the normalised indicators.")
    {
        Formula = "U = sum w z",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6",
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights) => WeightedMeans.Fit(columns, weights);

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => WeightedMeans.Prepare(frame, weights => new RowSum(weights));

    /// <inheritdoc/>
    public RowGradient Differentiate(RankingFrame frame) => MeanGradient.OfSum(frame);
}
