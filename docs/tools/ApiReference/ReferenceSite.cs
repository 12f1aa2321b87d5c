using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>All pages of a reference: an overview, one a namespace, one a type, and the sidebar of the site.</summary>
internal sealed class ReferenceSite(Library library)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The pages, by their paths.</summary>
    public IReadOnlyDictionary<string, string> Pages()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in library.Types) pages.Add(Names.PageOf(type), Head(Names.Of(type)) + new TypePage(library, type).Write());
        foreach (var (name, types) in Namespaces()) pages.Add($"{name}/index.md", Head(name) + NamespacePage(name, types));
        pages.Add("index.md", Head("API reference") + Overview());
        return pages;
    }

    public void WriteTo(string folder)
    {
        foreach (var (path, text) in Pages())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        File.WriteAllText(Path.Combine(folder, "sidebar.json"), Sidebar().ToJsonString(Readable));
    }

    private IEnumerable<(string Name, IReadOnlyList<INamedTypeSymbol> Types)> Namespaces()
        => library.Types.GroupBy(Names.NamespaceOf).Select(g => (g.Key, (IReadOnlyList<INamedTypeSymbol>)[.. g]));

    // Pages are made anew each time, so nobody edits them; the editor's index of the page would only repeat the sidebar.
    private static string Head(string title) => $"---\ntitle: {JsonSerializer.Serialize(title)}\neditLink: false\n---\n\n";

    private string NamespacePage(string name, IReadOnlyList<INamedTypeSymbol> types)
    {
        var page = new StringBuilder($"# {name}\n\n| type | |\n| --- | --- |\n");
        var prose = new Prose(library, types[0]);
        foreach (var type in types) page.Append($"| {prose.Link(type, Names.Of(type))} | {prose.LineOf(library.CommentOn(type)?.Element("summary"), type)} |\n");
        return page.ToString();
    }

    private string Overview()
    {
        var page = new StringBuilder("# API reference\n\nMade from the comments in the code.\n\n| namespace | types | assemblies |\n| --- | ---: | --- |\n");
        foreach (var (name, types) in Namespaces())
            page.Append($"| [`{name}`](./{name}/index.md) | {types.Count} | {string.Join(", ", types.Select(t => t.ContainingAssembly.Name).Distinct().Order(StringComparer.Ordinal).Select(a => $"`{a}`"))} |\n");
        return page.ToString();
    }

    private JsonArray Sidebar() =>
    [
        new JsonObject { ["text"] = "API reference", ["link"] = "/reference/" },
        .. Namespaces().Select(n => new JsonObject
        {
            ["text"] = n.Name, ["link"] = $"/reference/{n.Name}/", ["collapsed"] = true,
            ["items"] = new JsonArray([.. n.Types.Select(t => (JsonNode)new JsonObject { ["text"] = Prose.Plain(Names.Of(t)), ["link"] = $"/reference/{Names.PageOf(t)[..^3]}" })]),
        }),
    ];
}
