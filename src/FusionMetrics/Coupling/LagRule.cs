using System.Globalization;

namespace FusionMetrics.Coupling;

/// <summary>
/// Which subsystems of a region lag (滞后型), and whether all go in step (同步型): by how far they are behind the best of them, or in which order they stand.
/// Immutable.
/// </summary>
public sealed record LagRule
{
    private const double UsualDifference = 0.1;
    private const double UsualRatio = 0.8;

    private LagRule(LagKind kind, double threshold)
    {
        Kind = kind;
        Threshold = threshold;
    }

    /// <summary>The order of the indices, the least first: of three subsystems the field names a type after it.</summary>
    public static LagRule Order { get; } = new(LagKind.Order, 0);

    /// <summary>What is compared.</summary>
    public LagKind Kind { get; }

    /// <summary>The largest difference, or the least ratio, of subsystems in step; 0 for the order.</summary>
    public double Threshold { get; }

    /// <summary>
    /// A subsystem lags whose index is more than a threshold below the largest. Source: Xu Weixiang et al. (2020), Journal of Natural Resources 35(9),
    /// Table 2, for two subsystems.
    /// </summary>
    /// <param name="threshold">The largest difference of subsystems in step: 0 or more; a difference of exactly that is in step.</param>
    /// <returns>The rule.</returns>
    public static LagRule Difference(double threshold = UsualDifference) => new(LagKind.Difference, threshold);

    /// <summary>
    /// A subsystem lags whose index is below a share of the largest. Source: the relative development degree of two subsystems, in step from 0.8 to 1.2, as in
    /// Scientific Reports (2024) 14, 5150, Table 2; here the same share holds whichever is the larger.
    /// </summary>
    /// <param name="threshold">The least ratio of subsystems in step: above 0, at most 1; a ratio of exactly that is in step.</param>
    /// <returns>The rule.</returns>
    public static LagRule Ratio(double threshold = UsualRatio) => new(LagKind.Ratio, threshold);

    /// <summary>The subsystems that lag.</summary>
    /// <param name="indices">The indices U.</param>
    /// <returns>
    /// Their positions, the least index first, of several the first in their order; none where all go in step. By the order: all, from the least to the largest.
    /// Empty where an index is NaN.
    /// </returns>
    public IReadOnlyList<int> Lagging(IReadOnlyList<double> indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        if (indices.Any(double.IsNaN)) return [];
        var largest = indices.Max();
        return [.. Enumerable.Range(0, indices.Count).Where(k => Lags(indices[k], largest)).OrderBy(k => indices[k])];
    }

    /// <summary>The rule in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        LagKind.Order => "the subsystems in the order of their indices, the least first",
        LagKind.Difference => string.Create(CultureInfo.InvariantCulture, $"a subsystem lags whose index is more than {Threshold} below the largest"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a subsystem lags whose index is below {Threshold} of the largest"),
    };

    private bool Lags(double index, double largest) => Kind switch
    {
        LagKind.Order => true,
        LagKind.Difference => largest - index > Threshold,
        _ => index < Threshold * largest,
    };
}
