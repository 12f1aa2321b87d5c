namespace FusionMetrics.Uncertainty;

/// <summary>What becomes of the ranks without one indicator.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Spearman">Spearman's correlation of the ranks with those by all indicators: 1 where none changes; NaN where all regions tie.</param>
/// <param name="MeanShift">The mean absolute change of rank over all regions.</param>
/// <param name="LargestShift">The largest absolute change of rank.</param>
/// <param name="MostShifted">The region whose rank changes most; of several the first; null where none changes.</param>
/// <param name="BestChanges">Whether another region is best, or one of several is no longer.</param>
public sealed record RemovalRow(string Indicator, double Spearman, double MeanShift, double LargestShift, string? MostShifted, bool BestChanges);
