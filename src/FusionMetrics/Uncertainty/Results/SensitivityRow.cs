namespace FusionMetrics.Uncertainty;

/// <summary>How much an uncertain factor matters to an output.</summary>
/// <param name="Output">The output.</param>
/// <param name="Region">The region's code; null where the output is of all regions.</param>
/// <param name="Factor">The name of the factor.</param>
/// <param name="First">The share of the variance that the factor causes by itself.</param>
/// <param name="Total">The share that it has a part in.</param>
public sealed record SensitivityRow(SensitivityOutput Output, string? Region, string Factor, SensitivityIndex First, SensitivityIndex Total);
