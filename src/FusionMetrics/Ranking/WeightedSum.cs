using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum (线性加权): U = sum w z. Every column must be a benefit, so it needs a normaliser that turns costs.</summary>
/// <remarks>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6 (linear aggregation).</remarks>
public sealed class WeightedSum : IColumnwiseRanking
{
    internal static MethodDescription Description { get; } = new("The weighted sum of the normalised indicators.")
    {
        Formula = "U = sum w z",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6",
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IReadOnlyList<IndicatorColumn> columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>> { ["weight"] = weights.ToArray() })
        {
            Diagnostics = [.. columns.Where(c => c.Direction == Direction.Cost).Select(Cost)],
        };
    }

    /// <inheritdoc/>
    public void Score(RankingFrame frame, RowBlock rows, Span<double> scores) => Fold(frame).Score(rows, scores);

    /// <inheritdoc/>
    public ColumnFold Fold(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new SumFold([.. frame["weight"]]);
    }

    private static Diagnostic Cost(IndicatorColumn column) => RankingRules.CostColumn.Says(
        $"'{column.Indicator.Code}' is still a cost after normalisation, and a weighted sum would reward it. Use normalization min-max, or topsis.",
        new DiagnosticLocation { Column = column.Indicator.Code });

    private sealed class SumFold(double[] weights) : ColumnFold(2)
    {
        public override void Add(int column, ReadOnlySpan<double> values, Span<double> accumulators)
            => Lanes.Update(values, accumulators[..values.Length], accumulators[values.Length..], new AddProductExactly(weights[column]));

        public override void Finish(Span<double> accumulators, Span<double> scores)
        {
            accumulators[..scores.Length].CopyTo(scores);
            Lanes.Update(accumulators.Slice(scores.Length, scores.Length), scores, default(Plus));
        }
    }
}
