using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum (线性加权): U = sum w z. Every column must be a benefit, so it needs a normaliser that turns costs.</summary>
/// <remarks>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6 (linear aggregation).</remarks>
public sealed class WeightedSum : IRanking
{
    internal static MethodDescription Description { get; } = new("The weighted sum of the normalised indicators.")
    {
        Formula = "U = sum w z",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6",
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>> { ["weight"] = weights.ToArray() })
        {
            Diagnostics = [.. columns.Where(c => c.Direction == Direction.Cost).Select(Cost)],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        return (rows, scores) =>
        {
            rows.Map(scores, new RowSum(weights));
            PresentParts.Rescore(rows, weights, scores, (shares, _, row) =>
            {
                Span<double> sum = stackalloc double[1];
                row.Map(sum, new RowSum(shares));
                return sum[0];
            });
        };
    }

    private static Diagnostic Cost(IndicatorColumn column) => RankingRules.CostColumn.Says(
        $"'{column.Indicator.Code}' is still a cost after normalisation, and a weighted sum would reward it. Use normalization min-max, or topsis.",
        new DiagnosticLocation { Column = column.Indicator.Code });
}
