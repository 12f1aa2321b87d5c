namespace FusionMetrics.Cli.Tests;

public class EvaluateTests
{
    private static readonly string[] Files = ["weights.csv", "scores.csv", "coupling.csv", "trends.csv", "model.json", "manifest.json"];

    [Fact]
    public void The_main_job_writes_every_file_and_prints_a_summary()
    {
        using var workshop = new Workshop();
        var outcome = Tool.Run(Repository.Folder, "evaluate", "samples/countries/recipe.yaml", "--output", workshop.PathOf("out"));

        outcome.Errors.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("Three chains, 35 countries").And.Contain("2021, top 5 and bottom 5 of 35 regions")
            .And.Contain("Korea, Rep.").And.Contain("7 primary coordination").And.Contain("lagging").And.Contain("↑ rising")
            .And.Contain("patents 0.293").And.MatchRegex(@"in \d+\.\d\d s\.");
        Names(workshop.PathOf("out")).Should().BeEquivalentTo(Files);
    }

    [Fact]
    public void The_full_panel_reports_what_it_filled_and_every_region_it_dropped()
    {
        using var workshop = new Workshop();
        var outcome = Tool.Run(Repository.Folder, "evaluate", "samples/countries/recipe-full.yaml", "--output", workshop.PathOf("out"));

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain("warning FM3003: USA was dropped: it lacks new_business in 24 periods.").And.Contain("info FM3002");
        outcome.Errors.Split("FM3003").Should().HaveCount(18, "17 of 94 countries have no value at all of some indicator");
        Names(workshop.PathOf("out")).Should().BeEquivalentTo([.. Files, "treatment.csv"]);
        workshop.Read("out/treatment.csv").Should().StartWith("region,period,indicator,from,to,reason\n");
    }

    [Fact]
    public void The_tables_have_the_headings_that_the_documentation_names()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);

        Heading("weights").Should().Be("subsystem,indicator,direction,minimum,maximum,entropy,weight,effective_weight");
        Heading("scores").Should().Be("region,period,u_innovation,u_value,topsis,rank");
        Heading("coupling").Should().Be("region,period,c,t,d,grade,grade_name,grade_name_zh,stage,stage_zh,lagging");
        Heading("trends").Should().Be("region,series,n,s,variance,z,p,tau,slope,intercept,verdict");
        File.ReadAllBytes(workshop.PathOf("out/coupling.csv"))[0].Should().Be((byte)'r', "there is no byte order mark");

        string Heading(string table) => workshop.Read($"out/{table}.csv").Split('\n')[0];
    }

    [Fact]
    public void A_recipe_in_json_gives_the_same_tables()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.json", """
            {
              "name": "Workshop",
              "panel": { "path": "panel.csv", "period": "year" },
              "indicators": "indicators.csv",
              "subsystems": ["innovation", "value"],
              "ranking": "topsis",
              "coupling": { "model": "standard" },
              "trend": { "method": "mann-kendall" }
            }
            """);
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Run("evaluate", "recipe.json", "--output", "json").ExitCode.Should().Be(0);

        foreach (var file in Files.Where(f => f != "manifest.json"))
            workshop.Read($"json/{file}").Should().Be(workshop.Read($"out/{file}"));
    }

    [Fact]
    public void A_panel_in_long_form_gives_the_same_tables()
    {
        using var workshop = new Workshop();
        var lines = Workshop.Panel.Trim().Split('\n');
        var headings = lines[0].Split(',');
        var observations = lines.Skip(1).Select(l => l.Split(',')).SelectMany(c => headings.Skip(2).Select((h, i) => $"{c[0]},{c[1]},{h},{c[i + 2]}"));
        workshop.Write("long.csv", $"region,year,code,number\n{string.Join('\n', observations.Reverse())}\n");
        workshop.Write("long.yaml", Workshop.Recipe.Replace("{ path: panel.csv, period: year }", "{ path: long.csv, period: year, indicator: code, value: number }"));
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Run("evaluate", "long.yaml", "--output", "long").ExitCode.Should().Be(0);

        foreach (var table in Files.Take(4)) workshop.Read($"long/{table}").Should().Be(workshop.Read($"out/{table}"));
    }

    [Fact]
    public void A_stage_left_out_is_skipped_with_its_table()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", "panel: { path: panel.csv, period: year }\nindicators: indicators.csv\n");
        workshop.Evaluate().ExitCode.Should().Be(0);

        Names(workshop.PathOf("out")).Should().BeEquivalentTo("weights.csv", "scores.csv", "model.json", "manifest.json");
        workshop.Read("out/scores.csv").Should().StartWith("region,period,u_value,u_innovation\n");
    }

    [Fact]
    public void Without_an_output_folder_nothing_is_written()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("evaluate", "recipe.yaml");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("Nothing was written");
        Names(workshop.Folder).Should().BeEquivalentTo("panel.csv", "indicators.csv", "recipe.yaml");
    }

    [Theory]
    [InlineData("evaluat", "recipe.yaml")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "recipe.yaml", "--threads", "0")]
    [InlineData("evaluate", "recipe.yaml", "--treads", "1")]
    [InlineData("score", "--model", "model.json")]
    public void Wrong_usage_ends_with_2_and_says_what_to_try(params string[] arguments)
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run(arguments);

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("error: ").And.Contain("--help");
    }

    private static IEnumerable<string?> Names(string folder) => Directory.GetFileSystemEntries(folder).Select(Path.GetFileName);
}
