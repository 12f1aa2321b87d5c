namespace FusionMetrics;

/// <summary>A subsystem (子系统): a named group of indicators that gets an index U of its own. Immutable.</summary>
/// <param name="Code">The code that names it in recipes and outputs. Unique in an indicator system.</param>
/// <param name="Indicators">Its indicators, in the order of the outputs. At least one.</param>
public sealed record Subsystem(string Code, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The name for readers, if any.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The weight of the subsystem beside the others, positive, or null for equal weights. Either all subsystems of a system have one
    /// or none has; only their ratios matter.
    /// </summary>
    public double? Weight { get; init; }

    /// <summary>The name, or the code where no name is given.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
