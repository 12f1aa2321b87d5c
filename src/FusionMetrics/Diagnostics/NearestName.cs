namespace FusionMetrics;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>A sentence that names the nearest candidate, with a space before it, or nothing when none is near.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) => "";
}
