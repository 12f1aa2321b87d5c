namespace FusionMetrics.Trends.Convergence;

/// <summary>Which regions converge to which.</summary>
/// <param name="Verdict">Converging where all regions do together; neither where there are clubs; diverging where no two regions converge.</param>
public sealed record ClubFinding(ConvergenceVerdict Verdict)
{
    /// <summary>The test of all regions together; null where there are too few.</summary>
    public LogTTest? Overall { get; init; }

    /// <summary>The clubs, from the highest down.</summary>
    public IReadOnlyList<ConvergenceClub> Clubs { get; init; } = [];

    /// <summary>The regions that belong to no club, from the highest down.</summary>
    public IReadOnlyList<string> Divergent { get; init; } = [];

    /// <summary>The regions that were left out because a value is missing or not positive.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
