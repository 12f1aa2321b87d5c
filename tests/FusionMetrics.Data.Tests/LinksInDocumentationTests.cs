using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Tests;

/// <summary>Links between pages lead to files that are there and to headings that they have, with the anchors that code hosts and the site give them.</summary>
public partial class LinksInDocumentationTests
{
    private static readonly Dictionary<string, HashSet<string>> Anchors = new(StringComparer.Ordinal);

    public static TheoryData<string> Files()
        => [.. new[] { "README.md", "README.zh.md", "samples/api/README.md", "samples/countries/README.md" }.Select(name => Repository.PathOf(name)).Concat(Pages.All).Select(file => Path.GetRelativePath(Repository.Folder, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file)
    {
        var path = Repository.PathOf(file);
        var text = Fence().Replace(File.ReadAllText(path), "");
        var broken = from link in Link().Matches(text).Select(m => m.Groups[1].Value).Concat(HomeLink().Matches(text).Select(m => Repository.PathOf("docs") + m.Groups[1].Value))
                     where !Regex.IsMatch(link, "^[a-z]+:")
                     let parts = link.Split('#')
                     let target = parts[0] == "" ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]))
                     where !(File.Exists(target) || Directory.Exists(target) || File.Exists(target + ".md")) || (parts.Length > 1 && !AnchorsOf(target).Contains(Uri.UnescapeDataString(parts[1])))
                     select link;
        broken.Should().BeEmpty($"links of {file} lead somewhere");
    }

    private static HashSet<string> AnchorsOf(string file)
    {
        lock (Anchors)
        {
            if (Anchors.TryGetValue(file, out var known)) return known;
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(Fence().Replace(File.ReadAllText(file), "")))
            {
                var slug = Dropped().Replace(Link().Replace(heading.Groups[1].Value, m => m.Value[..m.Value.IndexOf(']')]).Trim().ToLowerInvariant(), "").Replace(' ', '-');
                for (var (unique, again) = (slug, 1); !anchors.Add(unique); again++) unique = $"{slug}-{again}";
            }
            return Anchors[file] = anchors;
        }
    }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ +link: (/\S*)$", RegexOptions.Multiline)]
    private static partial Regex HomeLink();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\p{Pc}\- ]")]
    private static partial Regex Dropped();
}
