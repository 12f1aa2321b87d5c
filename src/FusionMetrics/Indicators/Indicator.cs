namespace FusionMetrics;

/// <summary>An indicator (指标): one measured quantity, and which way it is good. Immutable.</summary>
/// <param name="Code">The code that names its column in the panel. Unique in an indicator system.</param>
/// <param name="Direction">Which way it is good.</param>
public sealed record Indicator(string Code, Direction Direction = Direction.Benefit)
{
    /// <summary>The name for readers, if any.</summary>
    public string? Name { get; init; }

    /// <summary>The unit of the values, for readers.</summary>
    public string? Unit { get; init; }

    /// <summary>Bounds for the scope <see cref="Scope.Fixed"/>, if any.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>The name, or the code where no name is given.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
