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
    public void Score(RankingFrame frame, RowBlock rows, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(frame);
        WeightedColumns.Sum(rows.Values, [.. frame["weight"]], rows.Stride, scores[..rows.Rows]);
    }

    private static Diagnostic Cost(IndicatorColumn column) => RankingRules.CostColumn.Says(
        $"'{column.Indicator.Code}' is still a cost after normalisation, and a weighted sum would reward it. Use normalization min-max, or topsis.",
        new DiagnosticLocation { Column = column.Indicator.Code });
}
