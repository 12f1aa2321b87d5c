using FusionMetrics.Normalization;

namespace FusionMetrics;

/// <summary>What fitting learned about one indicator. Immutable.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Minimum">The least raw value within the scope.</param>
/// <param name="Maximum">The largest raw value within the scope.</param>
/// <param name="Map">
/// The map to normalised values: from raw ones, or, for an indicator that is best at a target or in an interval, from distances to that.
/// </param>
/// <param name="Weight">The weight within its group.</param>
public sealed record IndicatorFrame(Indicator Indicator, double Minimum, double Maximum, ColumnMap Map, double Weight)
{
    /// <summary>What the weighting measured, by name: the entropy, say.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];

    /// <summary>The map from raw to normalised values.</summary>
    public ColumnMap FromRaw => Indicator.Direction is Direction.Target or Direction.Interval
        ? new MapAfter(new IdealDistance(Indicator.Ideal!), Map)
        : Map;
}
