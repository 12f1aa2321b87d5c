namespace FusionMetrics.Outlook;

/// <summary>Regions as messages name them.</summary>
internal static class RegionNames
{
    private const int Most = 10;

    /// <summary>The first of them, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<string> regions) => string.Join(", ", regions.Take(Most)) + (regions.Count > Most ? $" and {regions.Count - Most} more" : "");

    /// <summary>The same after a colon; nothing where the one series there is belongs to no region.</summary>
    public static string After(IReadOnlyCollection<string> regions) => regions.All(region => region.Length == 0) ? "" : $": {Of(regions)}";
}
