using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiReference;

/// <summary>The public types of some assemblies, and what their comments say.</summary>
internal sealed class Library
{
    private readonly Compilation compilation;
    private readonly HashSet<IAssemblySymbol> own;
    private readonly Dictionary<string, XElement> comments;
    private readonly SortedSet<string> problems = new(StringComparer.Ordinal);

    private Library(Compilation compilation, IReadOnlyList<IAssemblySymbol> assemblies, IEnumerable<XDocument> documents)
    {
        this.compilation = compilation;
        own = new(assemblies, SymbolEqualityComparer.Default);
        comments = documents.SelectMany(d => d.Descendants("member")).DistinctBy(Id).ToDictionary(Id, StringComparer.Ordinal);
        Types = [.. assemblies.SelectMany(a => TypesOf(a.GlobalNamespace)).OrderBy(Names.NamespaceOf, StringComparer.Ordinal).ThenBy(Names.Of, StringComparer.Ordinal)];

        static string Id(XElement member) => member.Attribute("name")!.Value;
    }

    /// <summary>The types that a caller sees, by namespace and name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>Links that lead nowhere, each with the place it stands at.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>Loads assemblies with the XML files beside them. What they refer to is looked for beside them and in the runtime.</summary>
    public static Library Load(IReadOnlyList<string> paths)
    {
        var beside = paths.SelectMany(path => Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll"));
        var references = paths.Select(Path.GetFullPath).Concat(beside).DistinctBy(Path.GetFileName).Where(IsManaged)
            .Select(path => MetadataReference.CreateFromFile(path)).ToList();
        return Of(references, [.. paths.Select(path => Path.GetFileNameWithoutExtension(path))], paths.Select(path => XDocument.Load(Path.ChangeExtension(path, "xml"))));
    }

    /// <summary>The library of some of the assemblies that are referenced.</summary>
    public static Library Of(IReadOnlyList<MetadataReference> references, IReadOnlyList<string> names, IEnumerable<XDocument> documents)
    {
        var known = references.Select(r => Path.GetFileName(r.Display)).ToHashSet();
        var runtime = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !known.Contains(Path.GetFileName(path))).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("reference", references: [.. references, .. runtime]);
        var assemblies = references.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Where(a => names.Contains(a.Name)).ToList();
        return new Library(compilation, assemblies, documents);
    }

    /// <summary>Whether a symbol is one of this library that a caller sees, so that it has a page.</summary>
    public bool Shows(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && own.Contains(assembly) && IsVisible(symbol);

    /// <summary>What the comment on a symbol says, with what it inherits; null where there is none.</summary>
    public XElement? CommentOn(ISymbol symbol) => CommentOn(symbol, 0);

    /// <summary>What an id stands for; null, and a problem, where it is one of this library's names and stands for nothing.</summary>
    public ISymbol? Find(string id, ISymbol place)
    {
        var found = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
        if (found is null && (id.StartsWith("!:", StringComparison.Ordinal) || IsOurs(id))) problems.Add($"{place.ToDisplayString()}: cref '{id}' leads nowhere.");
        return found;
    }

    public static bool IsVisible(ISymbol symbol)
    {
        for (ISymbol? s = symbol; s is not null and not INamespaceSymbol; s = s.ContainingSymbol)
            if (s.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        return true;
    }

    private XElement? CommentOn(ISymbol symbol, int depth)
    {
        if (depth > 8 || symbol.OriginalDefinition.GetDocumentationCommentId() is not { } id || !comments.TryGetValue(id, out var comment)) return null;
        if (comment.Element("inheritdoc") is not { } inherited) return comment;
        if (inherited.Attribute("cref")?.Value is { } cref && comments.TryGetValue(cref, out var named)) return Merged(comment, named);
        return Bases(symbol).Select(s => CommentOn(s, depth + 1)).FirstOrDefault(c => c is not null) is { } found ? Merged(comment, found) : comment;
    }

    // What a symbol says itself goes before what it inherits.
    private static XElement Merged(XElement own, XElement inherited)
    {
        var said = own.Elements().Where(e => e.Name.LocalName != "inheritdoc").ToList();
        var names = said.Select(Key).ToHashSet();
        return new XElement("member", said, inherited.Elements().Where(e => !names.Contains(Key(e)) && e.Name.LocalName != "inheritdoc"));

        static string Key(XElement e) => e.Name.LocalName + (e.Attribute("name")?.Value ?? e.Attribute("cref")?.Value);
    }

    private static IEnumerable<ISymbol> Bases(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
        {
            if (type.BaseType is { } parent) yield return parent;
            foreach (var contract in type.Interfaces) yield return contract;
            yield break;
        }
        if (symbol is IMethodSymbol { OverriddenMethod: { } method }) yield return method;
        if (symbol is IPropertySymbol { OverriddenProperty: { } property }) yield return property;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.BaseType: { } above } constructor)
            foreach (var same in above.InstanceConstructors.Where(c => c.Parameters.Length == constructor.Parameters.Length)) yield return same;
        foreach (var member in symbol.ContainingType?.AllInterfaces.SelectMany(i => i.GetMembers(symbol.Name)) ?? [])
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType!.FindImplementationForInterfaceMember(member), symbol)) yield return member;
    }

    private bool IsOurs(string id) => own.Any(a => id.AsSpan(2).StartsWith(a.Name.Split('.')[0] + ".", StringComparison.Ordinal));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceSymbol>().SelectMany(TypesOf)
            .Concat(container.GetTypeMembers().Where(t => IsVisible(t) && t.CanBeReferencedByName).SelectMany(t => TypesOf(t).Prepend(t)));

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }
}
