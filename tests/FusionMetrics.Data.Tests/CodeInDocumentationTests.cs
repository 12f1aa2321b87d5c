using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusionMetrics.Data.Tests;

/// <summary>Every block of C# in the README and the docs is compiled and run, in the folder of the repository, as a reader would.</summary>
[Collection<Alone>]
public partial class CodeInDocumentationTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    private static readonly MetadataReference[] References
        = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string, int, string, string> Blocks()
    {
        var blocks = new TheoryData<string, int, string, string>();
        string[] files = [Repository.PathOf("README.md"), Repository.PathOf("README.zh.md"), .. Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories).Order(), .. Pages.All];
        foreach (var file in files)
            foreach (var (block, shown, number) in CodeBlock().Matches(File.ReadAllText(file)).Select((m, i) => (m.Groups[1].Value, m.Groups[2].Value, i + 1)))
                blocks.Add(Path.GetRelativePath(Repository.Folder, file), number, block, shown);
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_code_compiles_runs_and_prints_what_is_shown_below_it(string file, int number, string code, string shown)
    {
        var output = Run(Compile(code));
        if (shown != "") Shown.In(output).Should().ContainAll(Shown.Pieces(shown), $"that is shown below block {number} of {file}");
        output.Should().NotBeNullOrWhiteSpace($"block {number} of {file} prints something");
        if (file == "README.md" && number == 1) output.Should().Contain("KOR").And.Contain("patents").And.Contain("good coordination");
    }

    [Fact]
    public void The_quick_start_script_is_the_code_of_the_README()
    {
        var readme = CodeBlock().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;
        var script = File.ReadAllLines(Repository.PathOf("samples", "scripts", "quickstart.cs")).Where(line => !line.StartsWith('#'));
        string.Join('\n', script).Trim().Should().Be(readme.Trim());
    }

    private static MethodInfo Compile(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create("snippet", [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(code, options)], References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS8019", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext("snippet", isCollectible: true).LoadFromStream(image).EntryPoint!;
    }

    // Here, and not in a process of its own: a start of .NET for each block would take ten times as long. Nothing else runs meanwhile.
    private static string Run(MethodInfo main)
    {
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = Repository.Folder;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }
        return output.ToString();
    }

    [GeneratedRegex(@"```csharp\n(.*?)```(?:\n\n```text\n(.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

/// <summary>Tests that change what the whole process has one of: its console and its current folder.</summary>
[CollectionDefinition(DisableParallelization = true)]
public class Alone;
