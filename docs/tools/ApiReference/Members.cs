using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>The members of a type that its page lists.</summary>
internal static class Members
{
    private static readonly string[] OfEveryType = ["Equals", "GetHashCode", "ToString", "GetType"];

    /// <summary>The members that a caller sees and that were written by hand, in the order of their kinds.</summary>
    public static IEnumerable<(string Kind, IReadOnlyList<ISymbol> Members)> Of(INamedTypeSymbol type)
    {
        var extensions = type.GetTypeMembers().Where(t => t.IsExtension).SelectMany(t => t.GetMembers()).Where(IsListed).ToList();
        var implementations = extensions.OfType<IMethodSymbol>().Select(m => m.AssociatedExtensionImplementation)
            .Concat(extensions.OfType<IPropertySymbol>().SelectMany(p => new[] { p.GetMethod, p.SetMethod }).Select(a => a?.AssociatedExtensionImplementation))
            .OfType<IMethodSymbol>().ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
        var own = type.GetMembers().Where(m => IsListed(m) && !implementations.Contains(m)).ToList();
        return new[]
        {
            ("Constructors", own.Where(m => m is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } or IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false })),
            ("Fields", own.Where(m => m is IFieldSymbol)),
            ("Properties", own.Where(m => m is IPropertySymbol)),
            ("Methods", own.Where(m => m is IMethodSymbol { MethodKind: MethodKind.Ordinary })),
            ("Operators", own.Where(m => m is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion })),
            ("Events", own.Where(m => m is IEventSymbol)),
            ("Extension members", extensions.Where(m => m is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })),
        }.Select(part => (part.Item1, Members: (IReadOnlyList<ISymbol>)[.. part.Item2.OrderBy(m => m.Name, StringComparer.Ordinal)])).Where(part => part.Members.Count > 0);
    }

    private static bool IsListed(ISymbol member)
        => Library.IsVisible(member) && member is not INamedTypeSymbol && !member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute")
            && !(member is IMethodSymbol { IsOverride: true } && OfEveryType.Contains(member.Name))
            && member is not IFieldSymbol { IsImplicitlyDeclared: true } && member.Name != "value__";
}
