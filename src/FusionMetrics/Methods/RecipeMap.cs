namespace FusionMetrics.Methods;

/// <summary>A map from keys to values, in the order written.</summary>
/// <param name="Entries">The entries: each key with its place, and its value. A key occurs once.</param>
/// <param name="Location">Where it begins.</param>
public sealed record RecipeMap(IReadOnlyList<KeyValuePair<RecipeScalar, RecipeNode>> Entries, DiagnosticLocation Location) : RecipeNode(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or null when the map has no such key.</returns>
    public RecipeNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Text == key) return entry.Value;
        return null;
    }
}
