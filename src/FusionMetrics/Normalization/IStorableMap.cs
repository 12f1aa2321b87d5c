namespace FusionMetrics.Normalization;

/// <summary>
/// A map that can be stored in a model as named lists of numbers: a second ability of a <see cref="ColumnMap"/> that is not an
/// <see cref="AffineMap"/>. Its normaliser makes it again of them, see <see cref="IRestoringNormalizer"/>.
/// </summary>
public interface IStorableMap
{
    /// <summary>All that the map is, beside its direction: finite numbers by name.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters { get; }
}
