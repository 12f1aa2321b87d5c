namespace FusionMetrics.Trends.Convergence;

/// <summary>A coefficient of a regression with its standard error and test. NaN where the regression has no such number.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Value">The coefficient.</param>
/// <param name="Error">Its standard error, of least squares with equal variances.</param>
/// <param name="T">Value over error; infinite where the regression leaves nothing unexplained.</param>
/// <param name="P">The probability of a t at least as far from 0 where the coefficient is 0: both sides, Student's law.</param>
public sealed record RegressionTerm(string Name, double Value, double Error, double T, double P);
