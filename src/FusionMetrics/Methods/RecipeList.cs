namespace FusionMetrics.Methods;

/// <summary>A list.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Location">Where it begins.</param>
public sealed record RecipeList(IReadOnlyList<RecipeNode> Items, DiagnosticLocation Location) : RecipeNode(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
