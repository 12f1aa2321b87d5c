using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>A history that can be turned into others. Immutable.</summary>
/// <param name="Case">The history in words.</param>
/// <param name="Times">The times in years.</param>
/// <param name="Scores">The scores of each region.</param>
internal sealed record History(string Case, double[] Times, double[][] Scores)
{
    public bool IsComplete => !Scores.Any(region => region.Any(double.IsNaN));

    /// <summary>A history of consecutive years.</summary>
    public static History Yearly(string name, params double[][] scores) => new(name, [.. scores[0].Select((_, k) => 2001.0 + k)], scores);

    /// <summary>What it comes to, where it is not declined.</summary>
    public DynamicOutcome By(IDynamicEvaluation evaluation) => evaluation.Evaluate(new ScoreHistory(Times, Scores));

    /// <summary>The dynamic scores; null where the history is declined.</summary>
    public IReadOnlyList<double>? ScoredBy(IDynamicEvaluation evaluation)
    {
        try
        {
            var outcome = By(evaluation);
            return outcome.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : outcome.Scores;
        }
        catch (FusionMetricsException)
        {
            return null;
        }
    }

    public History With(string what, Func<double, double> change) => new($"{Case}, {what}", Times, [.. Scores.Select(region => region.Select(change).ToArray())]);

    public History YearsLater(int years) => this with { Case = $"{Case}, {years} years later", Times = [.. Times.Select(t => t + years)] };

    public History Backwards() => this with { Case = $"{Case}, regions backwards", Scores = [.. Scores.Reverse()] };
}
