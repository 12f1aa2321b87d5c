namespace FusionMetrics;

/// <summary>
/// A subsystem (子系统): a named group of indicators that gets an index U of its own. It may be divided into dimensions (维度), which are
/// groups like it, to any depth; then its index is made of theirs. Immutable.
/// </summary>
public sealed record Subsystem
{
    /// <summary>Creates a group of indicators.</summary>
    /// <param name="code">The code that names it in recipes and outputs. Unique in an indicator system.</param>
    /// <param name="indicators">Its indicators, in the order of the outputs. At least one.</param>
    public Subsystem(string code, IReadOnlyList<Indicator> indicators) : this(code, indicators, [])
    {
    }

    private Subsystem(string code, IReadOnlyList<Indicator> indicators, IReadOnlyList<Subsystem> dimensions)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(indicators);
        Code = code;
        Indicators = indicators;
        Dimensions = dimensions;
    }

    /// <summary>The code that names it in recipes and outputs.</summary>
    public string Code { get; }

    /// <summary>All its indicators, dimension after dimension.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The groups it is divided into; empty where it is made of indicators.</summary>
    public IReadOnlyList<Subsystem> Dimensions { get; }

    /// <summary>The name for readers, if any.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The weight beside its neighbours, positive, or null for equal weights. Either all of some neighbours have one or none has; only
    /// their ratios matter.
    /// </summary>
    public double? Weight { get; init; }

    /// <summary>The number of levels of groups below it: 0 where it is made of indicators.</summary>
    public int Level => Dimensions.Count == 0 ? 0 : 1 + Dimensions.Max(d => d.Level);

    /// <summary>The index of the group as an indicator of the group above.</summary>
    internal Indicator AsIndicator => new(Code) { Name = Name, Weight = Weight };

    /// <summary>Creates a group of dimensions.</summary>
    /// <param name="code">The code that names it in recipes and outputs.</param>
    /// <param name="dimensions">Its dimensions, in the order of the outputs. At least one.</param>
    /// <returns>The group.</returns>
    public static Subsystem OfDimensions(string code, params IReadOnlyList<Subsystem> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        return new(code, [.. dimensions.SelectMany(d => d.Indicators)], dimensions);
    }

    /// <summary>The name, or the code where no name is given.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
