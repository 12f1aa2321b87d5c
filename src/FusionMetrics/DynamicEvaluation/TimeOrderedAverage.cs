using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// TOWA, the time-ordered weighted average: sum of w_k y_k over the periods, the weights of those that a region has scaled to sum to 1.
/// </summary>
/// <remarks>
/// A region that has no score in a period that weighs has none. Source: Guo, Yao and Yi (2007), Systems Engineering - Theory and Practice
/// 27(10), 154-158, TOWA operator. With ages (t_n - t_k) / (t_n - t_1) for unequally spaced periods; equally spaced they are the paper's.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class TimeOrderedAverage(TimeOrderedOptions options) : IDynamicEvaluation
{
    internal static MethodDescription Description { get; } = new("Time-ordered weighted average (TOWA) of the scores.")
    {
        Formula = "y = sum w_k y_k; w equal, in proportion to discount^age, or of the largest entropy with sum w_k (t_n - t_k) / (t_n - t_1) = time degree",
        Source = "Guo, Yao and Yi (2007), TOWA operator and time degree",
        Conventions = ["Weights of periods in real time; where a region lacks periods, the weights of the others are scaled to sum to 1."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public DynamicOutcome Evaluate(ScoreHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var weights = TimeWeights.Of(options, history.Times);
        var scores = new double[history.Regions];
        for (var region = 0; region < scores.Length; region++) scores[region] = Average(history[region], weights);
        return new DynamicOutcome(scores) { TimeWeights = weights };
    }

    /// <summary>The weighted mean of the scores that are there; NaN where none of them weighs.</summary>
    internal static double Average(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (sum, total) = (DoubleDouble.Zero, DoubleDouble.Zero);
        for (var k = 0; k < scores.Length; k++)
        {
            if (double.IsNaN(scores[k])) continue;
            sum += DoubleDouble.Product(weights[k], scores[k]);
            total += weights[k];
        }
        return total.High > 0 ? (sum / total).ToDouble() : double.NaN;
    }
}
