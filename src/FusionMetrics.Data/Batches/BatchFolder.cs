using System.Text.RegularExpressions;
using FusionMetrics.Data.Recipes;

namespace FusionMetrics.Data.Batches;

/// <summary>Finds the recipes of a folder among what else is there.</summary>
internal static partial class BatchFolder
{
    private const int MostBytes = 4 << 20;

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];
    private static readonly string[] Keys = ["panel", "indicators"];

    /// <summary>The recipes, relative to the folder, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Recipes(string folder, string output)
    {
        var written = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + Path.DirectorySeparatorChar;
        return Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFullPath(path).StartsWith(written, StringComparison.Ordinal) && IsRecipe(path))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    // A recipe with a mistake is still one, and is to fail: text that is neither YAML nor JSON counts where a line begins like a recipe.
    private static bool IsRecipe(string path)
    {
        if (new FileInfo(path).Length > MostBytes) return false;
        var text = File.ReadAllText(path);
        if (RecipeText.Parse(text, path, new DiagnosticBag()) is not { } root) return BeginsLikeRecipe().IsMatch(text);
        // Models and manifests have such keys too.
        return Keys.Any(key => root.Find(key) is not null) && root.Find("format") is null;
    }

    [GeneratedRegex(@"^(\s*""panel""|\s*""indicators""|panel|indicators)\s*:", RegexOptions.Multiline)]
    private static partial Regex BeginsLikeRecipe();
}
