namespace FusionMetrics.Screening;

/// <summary>
/// Whether the indicators of a group measure one thing, values turned where less is better. NaN where a number does not exist: one indicator that
/// varies has no alpha, and two that have no correlation leave the group without any of these.
/// </summary>
/// <param name="Group">The code of the group; null for the whole system.</param>
/// <param name="Parent">The code of the group it belongs to; null for a subsystem and for the whole system.</param>
/// <param name="Level">The number of levels of groups below it.</param>
/// <param name="Indicators">How many indicators it has, those of its dimensions among them.</param>
/// <param name="Varying">How many of them are not constant: those that the numbers are of.</param>
public sealed record ScreenedGroupRow(string? Group, string? Parent, int Level, int Indicators, int Varying)
{
    /// <summary>Cronbach's alpha of the values: k / (k - 1) (1 - sum of variances / sum of variances and covariances); at most 1, and below 0 where covariances are.</summary>
    public double Alpha { get; init; } = double.NaN;

    /// <summary>Cronbach's alpha of the standardised values: the same of correlations.</summary>
    public double StandardizedAlpha { get; init; } = double.NaN;

    /// <summary>The mean correlation of each two of the indicators.</summary>
    public double MeanCorrelation { get; init; } = double.NaN;

    /// <summary>The share of the first principal component in the variance of the standardised values.</summary>
    public double FirstShare { get; init; } = double.NaN;

    /// <summary>How many principal components have an eigenvalue above 1; null where there are none.</summary>
    public int? AboveOne { get; init; }

    /// <summary>What is pointed at; nothing of the whole system, which is not meant to measure one thing.</summary>
    public IReadOnlyList<ScreeningFinding> Flags { get; init; } = [];
}
