namespace FusionMetrics.Cli.Tests;

/// <summary>Paths from recipe to files.</summary>
public class PathTests
{
    [Fact]
    public void One_country_gets_to_its_next_grade_in_plain_words_of_two_languages()
    {
        using var workshop = new Workshop();
        var outcome = Tool.Run(Repository.Folder, "path", "samples/countries/recipe.yaml", "--region", "UZB", "--goal", "next", "--years", "5", "--output", workshop.PathOf("out"));

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("Uzbekistan in 2021: d = 0.23889, grade 3 moderate imbalance.")
            .And.Contain("Goal: grade 4 mild imbalance, d of at least 0.3. The cheapest path costs 0.32488, moves 1 of 19 indicators and gets there in 2022.")
            .And.Contain("No plan is cheaper: the problem is convex").And.Contain("Plan 5, at a cost of");
        workshop.Read("out/path_plans.csv").Should().StartWith("region,plan,indicator,from,to,amount,unit,unit_cost,cost,first_period,last_period,limit\nUZB,1,patents,");
        workshop.Read("out/path_course.csv").Split('\n')[2].Should().StartWith("UZB,1,2022,").And.Contain(",0.3,4,mild imbalance,轻度失调,");
        workshop.Read("out/path_sensitivity.csv").Trim().Split('\n').Should().HaveCount(20);
        workshop.Read("out/path.json").Should().Contain("\"convex\": true").And.Contain("乌兹别克斯坦");
        workshop.Read("out/manifest.json").Should().Contain("\"years\": 5").And.Contain("Paths of d from 2021 over 5 periods");

        Tool.Run(Repository.Folder, "replay", workshop.PathOf("out/manifest.json"), "--threads", "1").Output.Should().Contain("tables have the same bytes as then").And.Contain("path_sensitivity.csv");
        Tool.Run(Repository.Folder, "path", "samples/countries/recipe.yaml", "--region", "UZB", "--overtake", "ROU", "--language", "zh").Output
            .Should().StartWith("乌兹别克斯坦，2021").And.Contain("d 超过ROU").And.Contain("不存在成本更低的方案").And.Contain("  每百万人  ");
    }

    [Theory]
    [InlineData("mean", "the mean of d is largest")]
    [InlineData("least", "the least d is largest")]
    [InlineData("count", "as many as possible reach the next grade")]
    public void Thirty_five_countries_share_a_budget(string rule, string words)
    {
        using var workshop = new Workshop();
        var outcome = Tool.Run(Repository.Folder, "path", "samples/countries/recipe.yaml", "--all", "--budget", "20", "--allocate", rule, "--output", workshop.PathOf("out"));

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("35 regions in 2021 share a budget of 20").And.Contain(words);
        workshop.Read("out/path_allocation.csv").Trim().Split('\n').Should().HaveCount(36);
    }

    [Fact]
    public void A_recipe_can_ask_for_a_path_and_the_command_line_for_another()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\npath: { region: B, budget: 0.25, alternatives: 1 }\n");

        workshop.Evaluate().Output.Should().Contain("With a budget of 0.25 it reaches");
        workshop.Run("path", "recipe.yaml", "--budget", "0.5", "--alternatives", "2").Output.Should().Contain("With a budget of 0.5 it reaches");
        workshop.Run("path", "recipe.yaml", "--score", "0.1").Output.Should().Contain("It is there already", "or a goal in place of the budget").And.NotContain("budget");
    }

    [Theory]
    [InlineData("FM4520: The panel has no region 'D'", "--region", "D")]
    [InlineData("FM4520: 'then' is no period", "--region", "B", "--period", "then")]
    [InlineData("FM4520: The budget must be above 0, but is -1.", "--region", "B", "--budget", "-1")]
    [InlineData("FM4520: --goal, --score and --overtake are three kinds of goal", "--region", "B", "--goal", "next", "--score", "1")]
    [InlineData("FM4520: --region names one region", "--region", "B", "--all", "--budget", "1")]
    [InlineData("FM4520: Regions share a budget: name it.", "--all")]
    [InlineData("FM4521: B does not reach a score of 2", "--region", "B", "--score", "2")]
    public void What_cannot_be_planned_is_told_and_nothing_is_written(string message, params string[] options)
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run(["path", "recipe.yaml", .. options, "--output", "out"]);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(message);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }
}
