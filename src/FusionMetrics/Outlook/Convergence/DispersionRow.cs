using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>How far regions lie apart in one period.</summary>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Dispersion">The dispersion.</param>
public sealed record DispersionRow(string Series, Period Period, Dispersion Dispersion);
