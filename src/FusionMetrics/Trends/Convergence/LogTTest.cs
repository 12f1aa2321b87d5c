namespace FusionMetrics.Trends.Convergence;

/// <summary>The log t test of some regions.</summary>
/// <param name="Coefficient">The coefficient b of log t: twice the speed at which regions converge; 2 or more where levels converge, from 0 to below 2 where growth rates do. NaN where regions are equal at some time.</param>
/// <param name="Error">Its standard error, by the long-run variance of residuals.</param>
/// <param name="T">Coefficient over error; infinite where regions become equal, minus infinite where they were.</param>
/// <param name="P">The probability of a t at most as large where regions converge: normal law.</param>
public sealed record LogTTest(double Coefficient, double Error, double T, double P);
