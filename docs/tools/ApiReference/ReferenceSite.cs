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

    // Pages are made anew each time: nobody edits them.
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

    // A sidebar a namespace: one of all types on every page would make the site a hundred times as large.
    private JsonObject Sidebar()
    {
        var sidebars = new JsonObject { ["/reference/"] = new JsonArray(Top(), Group("Namespaces", Namespaces().Select(n => Item(n.Name, $"/reference/{n.Name}/")))) };
        foreach (var (name, types) in Namespaces())
            sidebars[$"/reference/{name}/"] = new JsonArray(Top(), Group(name, types.Select(t => Item(Prose.Plain(Names.Of(t)), $"/reference/{Names.PageOf(t)[..^3]}"))));
        return sidebars;

        static JsonObject Top() => Item("API reference", "/reference/");
        static JsonObject Group(string text, IEnumerable<JsonObject> items) => new() { ["text"] = text, ["items"] = new JsonArray([.. items]) };
        static JsonObject Item(string text, string link) => new() { ["text"] = text, ["link"] = link };
    }
}
