namespace FusionMetrics.Diagnosis;

/// <summary>What a part contributes to the difference between the score of a region and that of a reference.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Part">The code of the indicator or group.</param>
/// <param name="ReferenceValue">The value of the reference; NaN for a group.</param>
/// <param name="Value">The value of the region; NaN for a group.</param>
/// <param name="ReferenceNormalized">The normalised value of the reference; NaN for a group.</param>
/// <param name="Normalized">The normalised value of the region; NaN for a group.</param>
/// <param name="Contribution">The contribution; those of all parts sum to the difference. NaN where a score is undefined.</param>
/// <param name="Share">The contribution as a share of the difference; NaN where there is none.</param>
public sealed record ContributionRow(string Region, Period Period, string Part, double ReferenceValue, double Value, double ReferenceNormalized, double Normalized,
    double Contribution, double Share);
