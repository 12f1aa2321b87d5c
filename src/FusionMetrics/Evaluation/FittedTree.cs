namespace FusionMetrics;

/// <summary>The weight of an indicator or group beside its neighbours, and what the weighting measured of it.</summary>
internal readonly record struct Weighed(double Weight, IReadOnlyList<KeyValuePair<string, double>> Measures);

/// <summary>What fitting learned about an indicator system: weights from the bottom to the top, and what each index needs.</summary>
/// <param name="Indicators">A weight an indicator.</param>
/// <param name="Groups">The frame of each group.</param>
/// <param name="Subsystems">Makes the indices of the subsystems, as columns.</param>
internal sealed record FittedTree(Weighed[] Indicators, GroupFrame[] Groups, Func<IndicatorMatrix> Subsystems);
