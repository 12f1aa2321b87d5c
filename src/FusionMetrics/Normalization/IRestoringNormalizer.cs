namespace FusionMetrics.Normalization;

/// <summary>A normaliser that makes its maps again of what was stored of them: a second ability, for maps that are not affine.</summary>
public interface IRestoringNormalizer : INormalizer
{
    /// <summary>Makes a map that gives the same bits as the one that was stored.</summary>
    /// <param name="direction">The direction of the map.</param>
    /// <param name="parameters">What <see cref="IStorableMap.Parameters"/> of the map was.</param>
    /// <returns>The map.</returns>
    /// <exception cref="KeyNotFoundException">A parameter is missing.</exception>
    /// <exception cref="ArgumentException">The parameters are not those of a map of this normaliser.</exception>
    ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters);
}
