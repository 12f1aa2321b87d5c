namespace FusionMetrics.Screening;

/// <summary>A principal component of the correlations of the indicators of a group.</summary>
/// <param name="Group">The code of the group; null for the whole system.</param>
/// <param name="Component">The number of the component, 1 the one with the largest eigenvalue.</param>
/// <param name="Eigenvalue">The eigenvalue: its variance, where that of each indicator is 1. Below 0 at times where rows differ from pair to pair.</param>
/// <param name="Share">The eigenvalue divided by the number of indicators.</param>
/// <param name="CumulativeShare">The share of this and all larger ones.</param>
public sealed record ComponentRow(string? Group, int Component, double Eigenvalue, double Share, double CumulativeShare);
