using System.Text.Json;
using FusionMetrics.Cli.Commands;

namespace FusionMetrics.Cli.Tests;

public class MethodsTests
{
    [Fact]
    public void The_page_of_the_documentation_is_what_the_catalog_says()
        => Methods("--format", "markdown").Output.ReplaceLineEndings("\n").Should().Be(
            File.ReadAllText(Repository.PathOf("docs", "methods", "catalog.md")).ReplaceLineEndings("\n"),
            "the page is made by: dotnet run -c Release --project src/FusionMetrics.Cli -- methods --format markdown > docs/methods/catalog.md");

    [Fact]
    public void Every_method_and_option_is_listed()
    {
        using var document = JsonDocument.Parse(Methods("--format", "json").Output);
        var listed = document.RootElement.EnumerateArray().Select(m
            => (m.GetProperty("family").GetString(), m.GetProperty("id").GetString(), m.GetProperty("options").GetArrayLength()));

        listed.Should().Equal(Engines.Catalog.Methods.Select(m => ((string?)m.Family.ToString().ToLowerInvariant(), (string?)m.Id, m.Options.Describe().Count)));
    }

    [Fact]
    public void A_family_or_a_single_method_can_be_asked_for()
    {
        Methods("dynamic").Output.Should().Contain("towga").And.Contain("time-degree").And.Contain("Guo").And.NotContain("mann-kendall");
        Methods("mann-kendall").Output.Should().Contain("alpha").And.Contain("default 0.05").And.NotContain("towga");
    }

    [Fact]
    public void What_there_is_not_is_an_error_with_the_nearest_name()
    {
        var outcome = Methods("entropie");

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("Did you mean 'entropy'?");
    }

    private static Tool.Outcome Methods(params string[] arguments) => Tool.Run(Repository.Folder, ["methods", .. arguments]);
}
