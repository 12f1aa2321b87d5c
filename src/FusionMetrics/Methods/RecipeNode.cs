namespace FusionMetrics.Methods;

/// <summary>A piece of a recipe as it was written, in YAML, JSON or any other form: text, a list or a map, and where it stands.</summary>
/// <param name="Location">Where it stands, for messages.</param>
public abstract record RecipeNode(DiagnosticLocation Location)
{
    /// <summary>What kind of thing it is, for messages: <c>text</c>, <c>a list</c>, <c>a map</c>.</summary>
    public abstract string Kind { get; }
}
