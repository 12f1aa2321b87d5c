namespace FusionMetrics;

/// <summary>How far an evaluation has come.</summary>
/// <param name="Stage">What is being done, in words.</param>
/// <param name="Fraction">The share of the whole that is done, from 0 to 1.</param>
public readonly record struct EvaluationProgress(string Stage, double Fraction);
