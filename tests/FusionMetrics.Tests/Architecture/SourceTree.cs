using System.Text.RegularExpressions;

namespace FusionMetrics.Tests.Architecture;

/// <summary>The sources of a project, and which folder each names types of.</summary>
internal sealed partial class SourceTree
{
    private readonly List<(string Folder, string File, HashSet<string> Words)> files = [];
    private readonly Dictionary<string, string> folderOfType = new(StringComparer.Ordinal);

    private SourceTree(string root)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0];
            var code = CommentOrText().Replace(File.ReadAllText(file), " ");
            files.Add((folder, Path.GetFileName(file), [.. Word().Matches(code).Select(m => m.Value)]));
            foreach (Match type in Declaration().Matches(code)) folderOfType[type.Groups[1].Value] = folder;
        }
    }

    public static SourceTree Of(string project) => new(Repository.PathOf("src", project));

    public IEnumerable<string> Folders => files.Select(f => f.Folder).Distinct();

    /// <summary>Every use of a type of another folder: from which folder and file, and to which folder and type.</summary>
    public IEnumerable<(string From, string File, string To, string Type)> Uses()
        => from file in files
           from word in file.Words
           where folderOfType.ContainsKey(word) && folderOfType[word] != file.Folder
           select (file.Folder, file.File, folderOfType[word], word);

    [GeneratedRegex("""//[^\n]*|\$?@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)'""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();

    // Not those within others: nothing outside can mean them.
    [GeneratedRegex(@"^(?:\w+ )*?(?:class|struct|interface|enum|record)\s+([A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
