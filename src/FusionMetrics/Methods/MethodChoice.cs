using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>The choice of a method at a stage of an evaluation: its id and its options.</summary>
/// <param name="Id">The id in the catalog, such as <c>entropy</c>.</param>
/// <param name="Options">The options; null for the defaults.</param>
public sealed record MethodChoice(string Id, MethodOptions? Options = null)
{
    /// <summary>A method with its default options.</summary>
    /// <param name="id">The id in the catalog.</param>
    public static implicit operator MethodChoice(string id) => new(id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
