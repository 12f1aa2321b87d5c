namespace FusionMetrics.Methods;

/// <summary>A single value, as text. Its type is decided by whoever reads it.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="Location">Where it stands.</param>
public sealed record RecipeScalar(string Text, DiagnosticLocation Location) : RecipeNode(Location)
{
    /// <inheritdoc/>
    public override string Kind => "text";
}
