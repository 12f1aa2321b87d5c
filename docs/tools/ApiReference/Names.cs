using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>How types are called, and where their pages are.</summary>
internal static class Names
{
    /// <summary>A type without its namespace: <c>Outer.Inner&lt;T&gt;</c>.</summary>
    public static string Of(INamedTypeSymbol type) => type.ToDisplayString(Signatures.ShortName);

    public static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    /// <summary>The page of a type, relative to the reference.</summary>
    public static string PageOf(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) name = $"{outer.MetadataName}.{name}";
        return $"{NamespaceOf(type)}/{name.Replace('`', '-')}.md";
    }

    /// <summary>The anchor of a member on the page of its type, the same for all overloads; no heading of a section has one like it.</summary>
    public static string AnchorOf(ISymbol member) => "m-" + member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "constructor",
        IPropertySymbol { IsIndexer: true } => "indexer",
        _ => member.Name.ToLowerInvariant().Replace('.', '-'),
    };
}
