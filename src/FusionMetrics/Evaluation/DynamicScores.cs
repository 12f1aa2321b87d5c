namespace FusionMetrics;

/// <summary>What the dynamic stage yields.</summary>
internal sealed record DynamicScores(IReadOnlyList<DynamicRow> Rows, IReadOnlyList<TimeWeightRow> Weights);
