namespace FusionMetrics.Tests.Shared;

/// <summary>The repository that the tests run in: the first folder above them that holds the solution.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FusionMetrics.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
