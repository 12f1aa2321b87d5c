namespace FusionMetrics.Trends.Convergence;

/// <summary>Regions that converge to one another (收敛俱乐部).</summary>
/// <param name="Regions">The regions, the highest at the last time first.</param>
/// <param name="Test">Their log t test.</param>
public sealed record ConvergenceClub(IReadOnlyList<string> Regions, LogTTest Test);
