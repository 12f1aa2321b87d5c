using System.Xml.Linq;

namespace FusionMetrics.Tests.Architecture;

/// <summary>Arrows point one way, between packages and between the folders of the engine.</summary>
public class LayerTests
{
    private static readonly string[] Families = ["Providers", "Treatment", "Normalization", "Weighting", "Ranking", "Coupling", "Trends", "DynamicEvaluation"];

    // What each folder of the engine may know.
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Numerics"] = [],
        ["Diagnostics"] = ["Panels"],
        ["Indicators"] = ["Diagnostics"],
        ["Panels"] = ["Diagnostics", "Indicators", "Numerics"],
        ["Methods"] = ["Diagnostics"],
        ["Formulas"] = ["Diagnostics", "Panels", "Numerics"],
        ["Evaluation"] = ["Formulas", "Diagnostics", "Indicators", "Panels", "Numerics", "Methods", .. Families],
        ["Uncertainty"] = ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods", "Normalization", "Ranking", "Coupling", "Trends", "Evaluation"],
        ["Diagnosis"] = ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods", "Normalization", "Ranking", "Coupling", "Evaluation"],
        ["Screening"] = ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods", "Normalization", "Treatment", "Evaluation"],
        ["Outlook"] = ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods", "Coupling", "Trends", "Evaluation"],
        ["Auditing"] = ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods", "Coupling", "Evaluation"],
        ["Hosting"] = ["Evaluation", "Methods"],
    };

    [Fact]
    public void Every_folder_of_the_engine_has_its_place()
        => SourceTree.Of("FusionMetrics").Folders.Where(f => f is not "AssemblyInfo.cs").Should().BeSubsetOf([.. MayKnow.Keys, .. Families]);

    [Fact]
    public void Folders_of_the_engine_know_only_what_lies_below_them()
    {
        var uses = SourceTree.Of("FusionMetrics").Uses()
            .Where(use => !Allowed(use.From).Contains(use.To));
        uses.Should().BeEmpty();
    }

    [Fact]
    public void A_family_never_knows_another_family()
        => SourceTree.Of("FusionMetrics").Uses()
            .Where(use => Families.Contains(use.From) && Families.Contains(use.To))
            .Should().BeEmpty();

    [Theory]
    [InlineData("FusionMetrics")]
    [InlineData("FusionMetrics.Data", "FusionMetrics")]
    [InlineData("FusionMetrics.Testing", "FusionMetrics")]
    [InlineData("FusionMetrics.Data.Excel", "FusionMetrics.Data")]
    [InlineData("FusionMetrics.Data.Parquet", "FusionMetrics.Data")]
    [InlineData("FusionMetrics.Data.Frames", "FusionMetrics.Data")]
    [InlineData("FusionMetrics.Charts", "FusionMetrics")]
    [InlineData("FusionMetrics.Reporting", "FusionMetrics.Data")]
    [InlineData("FusionMetrics.Cli", "FusionMetrics.Data", "FusionMetrics.Data.Excel", "FusionMetrics.Data.Parquet", "FusionMetrics.Reporting")]
    public void A_package_references_only_what_lies_below_it(string project, params string[] allowed)
    {
        var file = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        references.Should().BeSubsetOf(allowed);
    }

    [Fact]
    public void The_engine_depends_on_abstractions_only()
    {
        var file = XDocument.Load(Repository.PathOf("src", "FusionMetrics", "FusionMetrics.csproj"));
        file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value).Should()
            .OnlyContain(p => p == "MathNet.Numerics" || p == "Microsoft.Extensions.Options" || p.EndsWith(".Abstractions", StringComparison.Ordinal));
    }

    private static string[] Allowed(string folder) => Families.Contains(folder)
        ? ["Diagnostics", "Indicators", "Panels", "Numerics", "Methods"]
        : MayKnow.GetValueOrDefault(folder, []);
}
