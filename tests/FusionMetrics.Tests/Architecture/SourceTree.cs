using System.Text.RegularExpressions;

namespace FusionMetrics.Tests.Architecture;

/// <summary>The sources of a project, and which folder each names types of.</summary>
internal sealed partial class SourceTree
{
    private readonly List<SourceFile> files = [];
    private readonly Dictionary<string, List<(string Namespace, string Folder)>> types = new(StringComparer.Ordinal);

    private SourceTree(string root)
    {
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0];
            var file = new SourceFile(folder, Path.GetFileName(path), CommentOrText().Replace(File.ReadAllText(path), " "));
            files.Add(file);
            foreach (Match type in Declaration().Matches(file.Code))
            {
                if (!types.TryGetValue(type.Groups[1].Value, out var places)) types.Add(type.Groups[1].Value, places = []);
                places.Add((file.Namespace, folder));
            }
        }
    }

    public static SourceTree Of(string project) => new(Repository.PathOf("src", project));

    public IEnumerable<string> Folders => files.Select(f => f.Folder).Distinct();

    /// <summary>Every use of a type of another folder: from which folder and file, and to which folder and type.</summary>
    public IEnumerable<(string From, string File, string To, string Type)> Uses()
        => from file in files
           from word in file.Words
           where types.ContainsKey(word)
           let seen = types[word].Where(place => file.Sees(place.Namespace, word)).ToList()
           where seen.Count > 0 && seen.TrueForAll(place => place.Folder != file.Folder)
           select (file.Folder, file.Name, seen[0].Folder, word);

    private sealed class SourceFile(string folder, string name, string code)
    {
        private readonly HashSet<string> usings = [.. Using().Matches(code).Select(m => m.Groups[1].Value)];

        public string Folder => folder;

        public string Name => name;

        public string Code => code;

        public string Namespace { get; } = NamespaceLine().Match(code).Groups[1].Value;

        public HashSet<string> Words { get; } = [.. Word().Matches(code).Select(m => m.Value)];

        // Its own namespace and those around it, those it names at its top, and those it writes out.
        public bool Sees(string other, string type)
            => Namespace == other || Namespace.StartsWith(other + ".", StringComparison.Ordinal) || usings.Contains(other)
                || code.Contains($"{other[(other.LastIndexOf('.') + 1)..]}.{type}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex("""//[^\n]*|\$?@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)'""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();

    // Not those within others: nothing outside can mean them.
    [GeneratedRegex(@"^(?:\w+ )*?(?:class|struct|interface|enum|record)\s+([A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
