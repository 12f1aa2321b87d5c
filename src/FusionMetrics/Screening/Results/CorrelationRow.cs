namespace FusionMetrics.Screening;

/// <summary>How two indicators correlate, values turned where less is better. NaN where a number does not exist.</summary>
/// <param name="First">The code of the one that comes first in the system.</param>
/// <param name="Second">The code of the other.</param>
/// <param name="Group">The code of the group that both are weighed in; null where they are in different ones.</param>
/// <param name="Count">The number of rows in which both have a value.</param>
/// <param name="Pearson">The product-moment correlation r over those rows, from -1 to 1.</param>
/// <param name="P">How likely r as far from 0 is by chance (two-sided, Student's t with n - 2 degrees of freedom). Of 3 rows or more.</param>
/// <param name="Spearman">The product-moment correlation of the ranks in those rows, equal values sharing the mean of theirs.</param>
public sealed record CorrelationRow(string First, string Second, string? Group, int Count, double Pearson, double P, double Spearman)
{
    /// <summary>What is pointed at.</summary>
    public IReadOnlyList<ScreeningFinding> Flags { get; init; } = [];
}
