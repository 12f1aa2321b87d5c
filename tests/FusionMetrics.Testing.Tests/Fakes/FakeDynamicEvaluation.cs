using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A dynamic evaluation that does what a test says.</summary>
internal sealed class FakeDynamicEvaluation(Func<ScoreHistory, DynamicOutcome> evaluate) : IDynamicEvaluation
{
    public DynamicOutcome Evaluate(ScoreHistory history) => evaluate(history);

    /// <summary>An evaluation that changes what the sound one found.</summary>
    public static FakeDynamicEvaluation But(Func<double[], double[]> change)
        => new(history => new DynamicOutcome(change(Sound(history))));

    /// <summary>The mean of the scores that are there: keeps every promise.</summary>
    public static double[] Sound(ScoreHistory history)
    {
        var scores = new double[history.Regions];
        for (var region = 0; region < scores.Length; region++)
        {
            double[] there = [.. history[region].ToArray().Where(s => !double.IsNaN(s))];
            scores[region] = there.Length == 0 ? double.NaN : there.Average();
        }
        return scores;
    }
}
