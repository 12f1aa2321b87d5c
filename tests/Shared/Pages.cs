namespace FusionMetrics.Tests.Shared;

/// <summary>The pages of the documentation that are written by hand.</summary>
internal static class Pages
{
    private static readonly string[] Made = ["node_modules", "reference", ".vitepress"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.PathOf("docs"), file).Split(Path.DirectorySeparatorChar).Any(Made.Contains)).Order(StringComparer.Ordinal),
    ];
}
