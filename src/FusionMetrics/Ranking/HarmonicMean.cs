using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>The weighted harmonic mean (调和加权): U = 1 / sum (w / z). Closer to the least value than the geometric mean.</summary>
/// <remarks>
/// Right to the last digit or one beside it. Every column must be a benefit; values below 0 are declined. Source: Hardy, Littlewood and
/// Polya (1934), Inequalities, chapter II, the mean of order -1; as an aggregation of composite indices, Becker et al. (2022), the harmonic
/// mean of the package COINr.
/// </remarks>
public sealed class HarmonicMean : IRankingDomain
{
    private const string Why = "A harmonic mean is";

    internal static MethodDescription Description { get; } = new("The weighted harmonic mean of the normalised indicators.")
    {
        Formula = "U = 1 / sum (w / z)",
        Source = "Hardy, Littlewood and Polya (1934), Inequalities, chapter II, order -1",
        Conventions = ["The harmonic mean of a row with a value of 0 is 0, unless the indicator weighs nothing."],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => WeightedMeans.FitOfNonNegative(columns, weights, Why);

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => WeightedMeans.Prepare(frame, weights => new HarmonicMeanKernel(new MeanWeights(weights)));

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return ValueLimits.NotNegative(frame["weight"]).Why(row, codes, Why);
    }
}
