using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>XML comments as Markdown on a page.</summary>
/// <param name="library">Where links are looked up.</param>
/// <param name="place">The symbol whose page this is on: links are relative to it.</param>
internal sealed partial class Prose(Library library, INamedTypeSymbol? place)
{
    /// <summary>The text of an element, in paragraphs.</summary>
    public string Of(XElement? element, ISymbol about)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        Append(element, text, about);
        return BlankLines().Replace(text.ToString(), "\n\n").Trim();
    }

    /// <summary>The text of an element in one line, for a cell of a table.</summary>
    public string LineOf(XElement? element, ISymbol about) => Spaces().Replace(Of(element, about), " ").Replace("|", "\\|");

    /// <summary>A link to the page of a type, or a member on it; the name alone where it has none.</summary>
    public string Link(ISymbol symbol, string text)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is { IsExtension: true }) type = type.ContainingType;
        var code = $"`{text}`";
        if (type is null) return code;
        if (!library.Shows(symbol))
            return symbol.ContainingAssembly?.Name.StartsWith("System", StringComparison.Ordinal) == true
                ? $"[{code}](https://learn.microsoft.com/dotnet/api/{type.OriginalDefinition.GetDocumentationCommentId()![2..].Replace('`', '-').ToLowerInvariant()})"
                : code;
        var anchor = symbol is INamedTypeSymbol ? "" : $"#{Names.AnchorOf(symbol)}";
        return $"[{code}]({(place is null ? "./" : "../")}{Names.PageOf(type.OriginalDefinition)}{anchor})";
    }

    /// <summary>Text that Markdown, Vue and formulas leave as it is.</summary>
    public static string Plain(string text)
        => Special().Replace(text, m => m.Value switch { "<" => "&lt;", ">" => "&gt;", "&" => "&amp;", "{" => "&#123;", "$" => "&#36;", "*" => "&#42;", "_" => "&#95;", "`" => "&#96;", "[" => "&#91;", "]" => "&#93;", _ => m.Value });

    private void Append(XElement element, StringBuilder text, ISymbol about)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(Plain(Spaces().Replace(words.Value, " ")));
            else if (node is XElement child) AppendElement(child, text, about);
        }
    }

    private void AppendElement(XElement element, StringBuilder text, ISymbol about)
    {
        switch (element.Name.LocalName)
        {
            case "para":
                text.Append("\n\n");
                Append(element, text, about);
                text.Append("\n\n");
                break;
            case "c":
                text.Append('`').Append(element.Value).Append('`');
                break;
            case "code":
                text.Append("\n\n```csharp\n").Append(element.Value.Trim('\n')).Append("\n```\n\n");
                break;
            case "paramref" or "typeparamref":
                text.Append('`').Append(element.Attribute("name")?.Value).Append('`');
                break;
            case "see" or "seealso":
                text.Append(See(element, about));
                break;
            case "list":
                foreach (var item in element.Elements("item"))
                {
                    text.Append("\n\n- ");
                    if (item.Element("term") is { } term)
                    {
                        Append(term, text, about);
                        text.Append(": ");
                    }
                    Append(item.Element("description") ?? item, text, about);
                }
                text.Append("\n\n");
                break;
            default:
                Append(element, text, about);
                break;
        }
    }

    private string See(XElement element, ISymbol about)
    {
        if (element.Attribute("langword")?.Value is { } word) return $"`{word}`";
        if (element.Attribute("href")?.Value is { } address) return $"[{(element.IsEmpty ? Plain(address) : Plain(element.Value))}]({address})";
        var id = element.Attribute("cref")?.Value ?? "";
        var found = library.Find(id, about);
        var shown = element.IsEmpty ? null : element.Value;
        if (found is null) return $"`{shown ?? id[(id.IndexOf(':') + 1)..]}`";
        return Link(found, shown ?? NameOf(found, about));
    }

    private static string NameOf(ISymbol symbol, ISymbol about)
    {
        if (symbol is INamedTypeSymbol type) return Names.Of(type);
        var owner = symbol.ContainingType is null || SymbolEqualityComparer.Default.Equals(symbol.ContainingType, about as INamedTypeSymbol ?? about.ContainingType) ? "" : Names.Of(symbol.ContainingType) + ".";
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Names.Of(symbol.ContainingType!) : owner + symbol.Name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]*\n[ \t]*(\n[ \t]*)+")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"[<>&{$*_`\[\]]")]
    private static partial Regex Special();
}
