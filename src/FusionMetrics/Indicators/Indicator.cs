namespace FusionMetrics;

/// <summary>An indicator (指标): one measured quantity, and which way it is good. Immutable.</summary>
/// <param name="Code">The code that names its column in the panel. Unique in an indicator system.</param>
/// <param name="Direction">Which way it is good.</param>
public sealed record Indicator(string Code, Direction Direction = Direction.Benefit)
{
    /// <summary>The name for readers, if any.</summary>
    public string? Name { get; init; }

    /// <summary>The name in Chinese, if any.</summary>
    public string? NameZh { get; init; }

    /// <summary>The unit of the values, for readers.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in Chinese, if any.</summary>
    public string? UnitZh { get; init; }

    /// <summary>Bounds for the scope <see cref="Scope.Fixed"/>, if any.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>
    /// The values that are best: both ends the same for <see cref="Direction.Target"/>, a range for <see cref="Direction.Interval"/>. For
    /// any direction also the target of normalisers that measure the distance to one.
    /// </summary>
    public Bounds? Ideal { get; init; }

    /// <summary>
    /// The weight beside the other indicators of its group, for the weighting <c>fixed</c>: 0 or more. Only ratios matter.
    /// </summary>
    public double? Weight { get; init; }

    /// <summary>The column that the values are divided by in the treatment <c>denominate</c>: a population, an area.</summary>
    public string? Denominator { get; init; }

    /// <summary>The name, or the code where no name is given.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
