using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// MABAC: how far a row lies above the border of each column, the geometric mean of the weighted values w (n + 1), n the share of the range.
/// Above 0 a row belongs to the upper approximation area, below it to the lower.
/// </summary>
/// <remarks>
/// Columns may be raw: n is taken here, 0 at the worst and 1 at the best value of the scope; a constant column adds nothing.
/// Source: Pamucar and Cirovic (2015), Expert Systems with Applications 42, 3016-3028, steps 2 to 6.
/// </remarks>
public sealed class Mabac : IRanking
{
    internal static MethodDescription Description { get; } = new("MABAC: distance from the border approximation area.")
    {
        Formula = "n = (x - worst) / (best - worst), v = w (n + 1), g = (prod v)^(1/N) of the column; score = sum (v - g)",
        Source = "Pamucar and Cirovic (2015), Expert Systems with Applications 42, 3016-3028",
        Conventions = ["MABAC with worst and best values, and the geometric border, over the scope."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns);
        var border = new double[columns.Count];
        for (var j = 0; j < border.Length; j++)
        {
            var logarithms = columns[j].Collect(new MappedSum<LogarithmOfNext>(new(new RangeShares([ends.Worst[j]], [ends.Best[j]]))));
            border[j] = weights[j] * Exponential.Of((logarithms / columns[j].Statistics.Count).ToDouble());
        }
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("worst", ends.Worst), ("border", border));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var start = DoubleDouble.Zero;
        foreach (var (weight, border) in frame["weight"].Zip(frame["border"])) start += DoubleDouble.Sum(weight, -border);
        var sum = new ShareSum([.. frame["weight"]], new RangeShares(frame["worst"], frame["best"]));
        var score = new LinearRow<ShareSum>(sum, start.ToDouble(), 1);
        return (rows, scores) => rows.Map(scores, score);
    }

    // ln(n + 1).
    private readonly struct LogarithmOfNext(RangeShares shares) : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => Logarithm.Of(shares.Of(0, x) + Vector512<double>.One);
    }
}
