using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>The page of one type.</summary>
internal sealed class TypePage(Library library, INamedTypeSymbol type)
{
    private readonly Prose prose = new(library, type);
    private readonly StringBuilder page = new();

    public string Write()
    {
        var comment = library.CommentOn(type);
        page.Append($"# {Prose.Plain(Names.Of(type))}\n\n");
        page.Append($"{Kind(type)} in [`{Names.NamespaceOf(type)}`](index.md), assembly `{type.ContainingAssembly.Name}`\n\n");
        Say(comment?.Element("summary"), type);
        Code(Signatures.Of(type));
        Named(comment, "typeparam", "Type parameters", type);
        if (type.TypeKind == TypeKind.Delegate) Named(comment, "param", "Parameters", type);
        Section(comment, "returns", "Returns", type);
        Section(comment, "remarks", "Remarks", type);
        Section(comment, "example", "Example", type);
        if (type.TypeKind == TypeKind.Enum) Values();
        else if (type.TypeKind != TypeKind.Delegate)
            foreach (var (kind, members) in Members.Of(type)) Listed(kind, members);
        return page.ToString();
    }

    private static string Kind(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true } => "Record",
        { TypeKind: TypeKind.Struct } => "Struct",
        { IsStatic: true } => "Static class",
        _ => type.TypeKind.ToString(),
    };

    private void Values()
    {
        page.Append("## Values\n\n| value | number | meaning |\n| --- | ---: | --- |\n");
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
            page.Append($"| <a id=\"{Names.AnchorOf(field)}\"></a>`{field.Name}` | {field.ConstantValue} | {prose.LineOf(library.CommentOn(field)?.Element("summary"), field)} |\n");
        page.Append('\n');
    }

    private void Listed(string kind, IReadOnlyList<ISymbol> members)
    {
        page.Append($"## {kind}\n\n");
        var anchors = new HashSet<string>();
        foreach (var member in members)
        {
            var comment = library.CommentOn(member);
            var anchor = Names.AnchorOf(member);
            var heading = Signatures.HeadingOf(member, isOverloaded: members.Count(m => m.Name == member.Name) > 1);
            page.Append($"### {Prose.Plain(heading)}{(anchors.Add(anchor) ? $" {{#{anchor}}}" : "")}\n\n");
            if (member.ContainingType is { IsExtension: true, ExtensionParameter: { } receiver }) page.Append($"Extends `{receiver.Type.ToDisplayString(Signatures.ShortName)}`.\n\n");
            Say(comment?.Element("summary"), member);
            Code(Signatures.Of(member));
            Named(comment, "typeparam", "Type parameters", member);
            Named(comment, "param", "Parameters", member);
            Section(comment, "returns", "Returns", member);
            if (member is IPropertySymbol) Section(comment, "value", "Value", member);
            Exceptions(comment, member);
            Section(comment, "remarks", "Remarks", member);
            Section(comment, "example", "Example", member);
        }
    }

    private void Say(XElement? element, ISymbol about)
    {
        if (prose.Of(element, about) is { Length: > 0 } text) page.Append(text).Append("\n\n");
    }

    private void Code(string declaration) => page.Append($"```csharp\n{declaration}\n```\n\n");

    private void Section(XElement? comment, string tag, string title, ISymbol about)
    {
        if (prose.Of(comment?.Element(tag), about) is { Length: > 0 } text) page.Append($"**{title}.** {text}\n\n");
    }

    private void Named(XElement? comment, string tag, string title, ISymbol about)
    {
        var rows = comment?.Elements(tag).Select(e => $"- `{e.Attribute("name")?.Value}`: {prose.LineOf(e, about)}").ToList() ?? [];
        if (rows.Count > 0) page.Append($"**{title}**\n\n").AppendJoin('\n', rows).Append("\n\n");
    }

    private void Exceptions(XElement? comment, ISymbol about)
    {
        var rows = comment?.Elements("exception").Select(e => (Symbol: library.Find(e.Attribute("cref")?.Value ?? "", about), e))
            .Select(x => $"- {(x.Symbol is { } s ? prose.Link(s, s.Name) : "`" + x.e.Attribute("cref")?.Value + "`")}: {prose.LineOf(x.e, about)}").ToList() ?? [];
        if (rows.Count > 0) page.Append("**Throws**\n\n").AppendJoin('\n', rows).Append("\n\n");
    }
}
