using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// TOWGA, the time-ordered weighted geometric average: the product of y_k^w_k over the periods, the weights of those that a region has scaled to
/// sum to 1. A score of 0 in a period that weighs makes it 0; scores below 0 are declined.
/// </summary>
/// <remarks>Source: Guo, Yao and Yi (2007), Systems Engineering - Theory and Practice 27(10), 154-158, TOWGA operator.</remarks>
/// <param name="options">The options.</param>
public sealed class TimeOrderedGeometric(TimeOrderedOptions options) : IDynamicEvaluation
{
    internal static MethodDescription Description { get; } = new("Time-ordered weighted geometric average (TOWGA) of the scores.")
    {
        Formula = "y = product of y_k^w_k; w as for towa",
        Source = "Guo, Yao and Yi (2007), TOWGA operator",
        Conventions = ["Weights of periods in real time; where a region lacks periods, the weights of the others are scaled to sum to 1."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public DynamicOutcome Evaluate(ScoreHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var weights = TimeWeights.Of(options, history.Times);
        var scores = new double[history.Regions];
        var negative = 0;
        for (var region = 0; region < scores.Length; region++)
        {
            if (HasNegative(history[region])) negative++;
            else scores[region] = Average(history[region], weights);
        }
        return new DynamicOutcome(scores) { TimeWeights = weights, Diagnostics = negative > 0 ? [Negative(negative, scores.Length)] : [] };
    }

    private static double Average(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (sum, total, zero) = (DoubleDouble.Zero, DoubleDouble.Zero, false);
        for (var k = 0; k < scores.Length; k++)
        {
            if (double.IsNaN(scores[k]) || weights[k] == 0) continue;
            total += weights[k];
            if (scores[k] == 0) zero = true;
            else sum += weights[k] * Logarithm(scores[k]);
        }
        if (!(total.High > 0)) return double.NaN;
        var mean = sum / total;
        return zero ? 0 : Exponential.Of(Vector512.Create(mean.High), Vector512.Create(mean.Low)).ToScalar();
    }

    private static DoubleDouble Logarithm(double x)
    {
        var high = LogarithmPair.Of(Vector512.Create(x), out var low);
        return new(high.ToScalar(), low.ToScalar());
    }

    private static bool HasNegative(ReadOnlySpan<double> scores)
    {
        foreach (var score in scores)
            if (score < 0) return true;
        return false;
    }

    private static Diagnostic Negative(int count, int regions) => DynamicRules.NegativeScores.Says(
        $"The geometric average over time needs scores of 0 or more, but {count} of {regions} regions have some below. Use towa, or an index that is never negative.");
}
