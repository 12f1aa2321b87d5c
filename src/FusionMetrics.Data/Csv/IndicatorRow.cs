namespace FusionMetrics.Data;

/// <summary>A row of an <see cref="IndicatorTable"/>.</summary>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Subsystem">The code of the subsystem it belongs to.</param>
/// <param name="Indicator">The indicator.</param>
public sealed record IndicatorRow(int Line, string Subsystem, Indicator Indicator)
{
    /// <summary>The codes of the dimensions it belongs to, from the subsystem down; empty where there are none.</summary>
    public IReadOnlyList<string> Dimensions { get; init; } = [];
}
