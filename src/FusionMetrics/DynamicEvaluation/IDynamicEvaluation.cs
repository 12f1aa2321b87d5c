using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>Makes one score of the scores that each region had over time: status and change in one number.</summary>
[MethodContract(MethodFamily.Dynamic)]
public interface IDynamicEvaluation
{
    /// <summary>
    /// Evaluates all regions. Pure, in any culture; called from several threads at once. A region whose scores are all the same number, in a
    /// history where all regions' are, has that number as its dynamic score. The order of the regions changes nothing beyond rounding, nor
    /// does counting the years from elsewhere. A region with too few scores has NaN. What it cannot work with, it declines with diagnostics.
    /// </summary>
    /// <param name="history">The scores, larger is better.</param>
    /// <returns>The dynamic scores, larger is better.</returns>
    DynamicOutcome Evaluate(ScoreHistory history);
}
