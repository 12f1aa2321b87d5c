using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiReference.Tests;

/// <summary>A library made of a piece of source, read back from its assembly and its XML file as a real one is.</summary>
internal sealed class Fixture
{
    private readonly Library library;

    private Fixture(Library library)
    {
        this.library = library;
        Pages = new ReferenceSite(library).Pages();
    }

    public IReadOnlyDictionary<string, string> Pages { get; }

    public IReadOnlyCollection<string> Problems => library.Problems;

    public static Fixture Of(string source)
    {
        var runtime = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Parse);
        var compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic;", options), CSharpSyntaxTree.ParseText(source, options)],
            runtime, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        using var comments = new MemoryStream();
        compilation.Emit(assembly, xmlDocumentationStream: comments).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        comments.Position = 0;
        return new Fixture(Library.Of([MetadataReference.CreateFromImage(assembly.ToArray())], ["Sample"], [XDocument.Load(comments)]));
    }
}
