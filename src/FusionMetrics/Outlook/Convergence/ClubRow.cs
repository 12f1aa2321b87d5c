using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>The club of a region, or that it has none.</summary>
/// <param name="Series">The series.</param>
/// <param name="Region">The region's code.</param>
/// <param name="Membership">Whether it is in a club.</param>
public sealed record ClubRow(string Series, string Region, ClubMembership Membership)
{
    /// <summary>The number of the club, from 1 for the highest; null where the region is in none.</summary>
    public int? Club { get; init; }

    /// <summary>The log t test of the club; null where the region is in none.</summary>
    public LogTTest? Test { get; init; }
}
