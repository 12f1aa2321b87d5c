namespace FusionMetrics.Cli.Tests;

/// <summary>Diagnosis from recipe to files.</summary>
public class DiagnoseTests
{
    private static readonly string[] Tables =
        ["obstacles.csv", "obstacle_groups.csv", "obstacle_means.csv", "obstacle_top.csv", "gradient.csv", "comparisons.csv", "contributions.csv", "grey_relations.csv"];

    [Fact]
    public void One_country_is_diagnosed_against_another_with_names_in_two_languages()
    {
        using var workshop = new Workshop();
        var outcome = Tool.Run(Repository.Folder, "diagnose", "samples/countries/recipe.yaml", "--region", "CHN", "--against", "DEU", "--output", workshop.PathOf("out"));

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("China 中华人民共和国 in 2021: d = 0.51246, grade 6 bare coordination 勉强协调, lagging: innovation")
            .And.Contain("Largest obstacles 障碍度").And.Contain("Strongest levers on d").And.Contain("Against DEU (0.57674) the difference is -0.0643")
            .And.Contain("R&D").And.Contain("每百万人研发人员").And.Contain("Moves with d over time");
        foreach (var table in Tables) workshop.Read($"out/{table}").Should().StartWith(table == "grey_relations.csv" ? "region,indicator" : "region,period");
        workshop.Read("out/contributions.csv").Trim().Split('\n').Should().HaveCount(20);
        workshop.Read("out/manifest.json").Should().Contain("Aumann-Shapley").And.Contain("\"against\": \"DEU\"").And.Contain("研发经费投入强度");
    }

    [Fact]
    public void A_diagnosis_is_replayed_byte_for_byte_on_another_number_of_threads()
    {
        using var workshop = new Workshop();
        workshop.Run("diagnose", "recipe.yaml", "--region", "B", "--period", "2020", "--against", "2019", "--series", "topsis", "--threads", "3", "--output", "out").ExitCode.Should().Be(0);

        workshop.Run("replay", "out/manifest.json", "--threads", "1").Output.Should().Contain("tables have the same bytes as then").And.Contain("gradient.csv");
        workshop.Read("out/comparisons.csv").Split('\n')[1].Should().StartWith("B,2020,2019,");
    }

    [Fact]
    public void A_recipe_can_ask_for_a_diagnosis_of_every_region()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\ndiagnosis: { contributions: { against: mean } }\n");

        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("Workshop: 3 regions").And.Contain("Against mean");
        workshop.Read("out/comparisons.csv").Trim().Split('\n').Should().HaveCount(4);
        File.Exists(workshop.PathOf("out/grey_relations.csv")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--region", "D", "FM4510: The panel has no region 'D'")]
    [InlineData("--period", "1999", "FM4510: The panel has no period 1999")]
    [InlineData("--period", "then", "FM4510: 'then' is no period")]
    [InlineData("--against", "Z", "FM4510: The panel has no region 'Z'")]
    [InlineData("--series", "e", "FM4510: There is no series 'e'")]
    public void What_is_not_there_is_told_and_nothing_is_written(string option, string value, string message)
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("diagnose", "recipe.yaml", option, value, "--output", "out");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(message);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }
}
