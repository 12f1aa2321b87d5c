namespace FusionMetrics;

/// <summary>Which series of the result become one score over time, and how. Immutable.</summary>
public sealed record DynamicRecipe
{
    /// <summary>The dynamic evaluation.</summary>
    /// <value>The default is <c>towa</c>.</value>
    public MethodChoice Method { get; init; } = "towa";

    /// <summary>The series, in the order of the output, named as for <see cref="TrendRecipe.Series"/>. Null for all that the other stages yield.</summary>
    public IReadOnlyList<string>? Series { get; init; }
}
