using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The ordered weighted average (有序加权平均): the values of a row are weighted by their place from the largest to the least, and not by
/// the indicator they come from. U = sum [Q(S_k) - Q(S_(k-1))] b_k for the k-th largest value b_k.
/// </summary>
/// <remarks>
/// The weights of the indicators enter as importances: S_k is the sum of the weights of the indicators that hold the k largest values (Yager
/// 1998). With equal weights this is the original average of Yager (1988), whose weights are Q(k/n) - Q((k-1)/n); weights given as a list
/// are the steps of a Q with straight lines between k/n (the WOWA operator, Torra 1997). Every column must be a benefit.
/// Source: Yager (1988), IEEE Transactions on Systems, Man, and Cybernetics 18, 183-190.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Owa(OwaOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("The ordered weighted average: weights by the place of a value within its row.")
    {
        Formula = "U = sum [Q(S_k) - Q(S_(k-1))] b_k, b_k the k-th largest value of the row, S_k the weight of the k largest",
        Source = "Yager (1988), IEEE Transactions on Systems, Man, and Cybernetics 18, 183-190; importances: Yager (1998), Torra (1997)",
        Conventions = ["Ordered weighted average: the weights of the indicators are importances, over which the quantifier runs."],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        var frame = WeightedMeans.Fit(columns, weights);
        return options.Weights is not { } given || given.Count == columns.Count ? frame : frame with
        {
            Diagnostics = [.. frame.Diagnostics, RankingRules.OrderedWeights.Says(
                $"{given.Count} ordered weights are given for the {columns.Count} indicators {string.Join(", ", columns.Select(c => c.Indicator.Code))}. "
                + "Give one for each place, or a quantifier.")],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new OwaScoring([.. frame["weight"]], Quantifier.Of(options)).Score;
    }
}
