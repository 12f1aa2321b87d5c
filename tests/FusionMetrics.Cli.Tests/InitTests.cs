namespace FusionMetrics.Cli.Tests;

/// <summary>From a table to an evaluation without writing a line.</summary>
public class InitTests
{
    [Fact]
    public void A_table_becomes_a_recipe_that_validates_and_evaluates()
    {
        using var workshop = new Workshop();
        Directory.CreateDirectory(workshop.PathOf("new"));
        File.Copy(Repository.PathOf("samples", "countries", "panel_core.csv"), workshop.PathOf("new/panel.csv"));
        var outcome = workshop.Run("init", "new/panel.csv");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Errors.Should().BeEmpty();
        outcome.Output.Should().Contain("35 regions, 14 periods, 19 indicators, wide form").And.Contain("energy_intensity, co2_intensity, pm25").And.Contain("fusionmetrics validate new/recipe.yaml");
        foreach (var command in Next(outcome.Output)) workshop.Run(command).ExitCode.Should().Be(0, string.Join(' ', command));
        workshop.Read("new/out/coupling.csv").Split('\n').Should().HaveCount(35 * 14 + 2);
    }

    [Fact]
    public void A_workbook_is_recognised_too()
    {
        using var workshop = new Workshop();
        Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year").WriteTo(workshop.PathOf("book.xlsx"), Data.TableFormats.Workbook);
        var outcome = workshop.Run("init", "book.xlsx", "--output", "draft");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        workshop.Read("draft/recipe.yaml").Should().Contain("path: \"../book.xlsx\"");
        workshop.Run("evaluate", "draft/recipe.yaml").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Files_that_are_there_are_kept_unless_force_says_otherwise()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("init", "panel.csv");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("recipe.yaml: error FM6102").And.Contain("indicators.csv: error FM6102");
        workshop.Read("recipe.yaml").Should().Be(Workshop.Recipe);
        workshop.Run("init", "panel.csv", "--force").ExitCode.Should().Be(0);
        workshop.Read("recipe.yaml").Should().Contain("guessed: confirm");
    }

    [Fact]
    public void A_table_that_must_be_mended_is_drafted_and_its_mistakes_are_named()
    {
        using var workshop = new Workshop();
        workshop.Write("panel.csv", Workshop.Panel + "A,2020,9,9,9\n");
        var outcome = workshop.Run("init", "panel.csv", "--output", "draft");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("error FM2001").And.Contain("in line 3 and in line 8").And.Contain("fusionmetrics validate draft/recipe.yaml");
    }

    [Fact]
    public void A_table_without_numbers_gives_a_diagnostic_and_no_file()
    {
        using var workshop = new Workshop();
        workshop.Write("texts.csv", "region,year,note\nA,2020,hello\nB,2020,world\n");
        var outcome = workshop.Run("init", "texts.csv", "--output", "draft");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("texts.csv(1): error FM6101").And.Contain("'note': it holds text, such as 'hello' in line 2");
        Directory.Exists(workshop.PathOf("draft")).Should().BeFalse();
    }

    // The command lines under "Then:".
    private static IEnumerable<string[]> Next(string output) => output.Split('\n').SkipWhile(line => line != "Then:").Skip(1)
        .Where(line => line.StartsWith("  fusionmetrics ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[1..]);
}
