namespace FusionMetrics.Treatment;

/// <summary>What a treatment of outliers learned of some values.</summary>
/// <param name="Parameters">What maps them; null where they are left as they are.</param>
/// <param name="What">What is done, or why nothing is, in a few words.</param>
internal sealed record OutlierFit(IReadOnlyList<double>? Parameters, string What);
