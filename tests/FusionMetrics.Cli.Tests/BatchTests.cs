using System.Diagnostics;
using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Many recipes in one run.</summary>
public class BatchTests
{
    [Fact]
    public void Every_recipe_of_the_sample_is_evaluated_with_the_bytes_of_evaluate()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("batch", Repository.PathOf("samples", "batch"), "--output", "out");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("3 done, 0 skipped, 0 failed");
        workshop.Read("out/batch.csv").Should().Be("""
            recipe,output,status,regions,periods,warnings,errors,first_error
            asia/asia.yaml,asia/asia,done,5,8,0,0,
            europe/central.yaml,europe/central,done,6,8,0,0,
            europe/nordic-baltic.yaml,europe/nordic-baltic,done,6,8,0,0,

            """);
        workshop.Run("evaluate", Repository.PathOf("samples", "batch", "europe", "central.yaml"), "--output", "one/europe/central").ExitCode.Should().Be(0);
        Contents(workshop.PathOf("out/europe/central")).Should().BeEquivalentTo(Contents(workshop.PathOf("one/europe/central")));
        workshop.Run("replay", "out/europe/central/manifest.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void What_stands_is_skipped_and_what_has_changed_is_evaluated_again()
    {
        using var workshop = Three();
        Batch(workshop).Output.Should().Contain("3 done, 0 skipped");
        Batch(workshop).Output.Should().Contain("0 done, 3 skipped");

        workshop.Write("jobs/panel-a.csv", Workshop.Panel.Replace("A,2019,1", "A,2019,2"));
        Statuses(workshop).Should().Equal("done", "skipped", "skipped");
        workshop.Write("jobs/b.yaml", Recipe("b").Replace("ranking: topsis", "ranking: vikor"));
        Statuses(workshop).Should().Equal("skipped", "done", "skipped");
        workshop.Write("jobs/b.yaml", "# a remark changes nothing\n" + workshop.Read("jobs/b.yaml"));
        Statuses(workshop).Should().Equal("skipped", "skipped", "skipped");
        File.AppendAllText(workshop.PathOf("out/sub/c/scores.csv"), "x");
        Statuses(workshop).Should().Equal("skipped", "skipped", "done");
        File.Delete(workshop.PathOf("out/a/model.json"));
        Statuses(workshop).Should().Equal("done", "skipped", "skipped");
        Statuses(workshop, "--again").Should().Equal("done", "done", "done");
        Statuses(workshop, "--format", "json").Should().Equal("done", "done", "done");
        File.Exists(workshop.PathOf("out/a/scores.json")).Should().BeTrue();
    }

    [Fact]
    public void A_recipe_that_fails_does_not_stop_the_rest()
    {
        using var workshop = Three();
        workshop.Write("jobs/b.yaml", Recipe("b").Replace("topsis", "topsys"));
        workshop.Write("jobs/broken.yml", "panel: [1, 2\nindicators: }");
        var outcome = Batch(workshop);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("b.yaml(5,10): error FM1001").And.Contain("broken.yml").And.Contain("FM1202");
        outcome.Output.Should().Contain("2 done, 0 skipped, 2 failed");
        Directory.Exists(workshop.PathOf("out/b")).Should().BeFalse();
        using var summary = JsonDocument.Parse(workshop.Read("out/batch.json"));
        summary.RootElement.GetProperty("recipes")[1].GetProperty("errors")[0].GetString().Should().Contain("FM1001");

        workshop.Write("jobs/b.yaml", Recipe("b"));
        File.Delete(workshop.PathOf("jobs/broken.yml"));
        var again = Batch(workshop);
        again.ExitCode.Should().Be(0);
        again.Output.Should().Contain("1 done, 2 skipped, 0 failed");
    }

    [Fact]
    public void The_summary_has_the_same_bytes_for_the_same_batch()
    {
        using var workshop = Three();
        Batch(workshop, "--threads", "1");
        workshop.Run("batch", "jobs", "--output", "other", "--threads", "4", "--quiet").Output.Should().BeEmpty();
        workshop.Read("other/batch.csv").Should().Be(workshop.Read("out/batch.csv"));
        workshop.Read("other/batch.json").Should().Be(workshop.Read("out/batch.json"));
        Contents(workshop.PathOf("other/a")).Should().BeEquivalentTo(Contents(workshop.PathOf("out/a")));
    }

    [Fact]
    public void A_killed_run_leaves_complete_folders_or_none_and_the_next_does_the_rest()
    {
        using var workshop = new Workshop();
        for (var i = 0; i < 40; i++) workshop.Write($"job{i:00}.yaml", Workshop.Recipe);
        using (var process = Tool.Start(workshop.Folder, [], "batch", ".", "--output", "out", "--quiet"))
        {
            var patience = Stopwatch.StartNew();
            while (!Directory.Exists(workshop.PathOf("out/job05")) && patience.Elapsed < TimeSpan.FromMinutes(2)) Thread.Sleep(1);
            process.Kill();
            process.WaitForExit();
        }
        string[] written = [.. Directory.GetDirectories(workshop.PathOf("out"), "job*")];
        written.Should().HaveCountGreaterThan(5);
        foreach (var folder in written) Contents(folder).Keys.Should().BeEquivalentTo("weights.csv", "scores.csv", "coupling.csv", "trends.csv", "model.json", "manifest.json");

        var rest = workshop.Run("batch", ".", "--output", "out");
        rest.ExitCode.Should().Be(0, rest.Errors);
        // The recipe of the workshop itself is one too.
        rest.Output.Should().Contain($"{41 - written.Length} done, {written.Length} skipped, 0 failed");
        Directory.GetDirectories(workshop.PathOf("out"), ".*").Should().BeEmpty();
    }

    [Fact]
    public void Recipes_that_would_be_written_to_one_folder_are_named_before_anything_runs()
    {
        using var workshop = Three();
        workshop.Write("jobs/A.json", "{ \"panel\": { \"path\": \"panel-a.csv\" }, \"indicators\": \"indicators.csv\" }");
        var outcome = Batch(workshop);

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("error FM6112: A.json and a.yaml would both be written to");
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }

    [Fact]
    public void Files_that_are_no_recipes_and_the_outputs_themselves_are_passed_over()
    {
        using var workshop = Three();
        workshop.Write("jobs/compose.yaml", "services: { web: { image: nginx } }\n").Write("jobs/list.json", "[1, 2, 3]").Write("jobs/notes.yml", "- a\n- b\n");
        workshop.Run("batch", "jobs", "--output", "jobs/out").Output.Should().Contain("3 done");
        workshop.Run("batch", "jobs", "--output", "jobs/out").Output.Should().Contain("0 done, 3 skipped");
        workshop.Run("batch", "jobs", "--output", "elsewhere").Output.Should().Contain("3 done", "manifests and models of an earlier run are no recipes");
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("absent")]
    public void A_folder_without_recipes_is_wrong_usage(string folder)
    {
        using var workshop = new Workshop();
        Directory.CreateDirectory(workshop.PathOf("nothing"));
        var outcome = workshop.Run("batch", folder, "--output", "out");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("error FM6111");
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }

    private static Workshop Three()
    {
        var workshop = new Workshop();
        Directory.CreateDirectory(workshop.PathOf("jobs/sub"));
        workshop.Write("jobs/panel-a.csv", Workshop.Panel).Write("jobs/panel-b.csv", Workshop.Panel).Write("jobs/sub/panel-c.csv", Workshop.Panel)
            .Write("jobs/indicators.csv", Workshop.Indicators).Write("jobs/sub/indicators.csv", Workshop.Indicators)
            .Write("jobs/a.yaml", Recipe("a")).Write("jobs/b.yaml", Recipe("b")).Write("jobs/sub/c.yaml", Recipe("c"));
        return workshop;
    }

    private static string Recipe(string panel) => Workshop.Recipe.Replace("panel.csv", $"panel-{panel}.csv");

    private static Tool.Outcome Batch(Workshop workshop, params string[] more) => workshop.Run(["batch", "jobs", "--output", "out", .. more]);

    private static IEnumerable<string> Statuses(Workshop workshop, params string[] more)
    {
        Batch(workshop, more).ExitCode.Should().Be(0);
        return [.. workshop.Read("out/batch.csv").Trim().Split('\n').Skip(1).Select(line => line.Split(',')[2])];
    }

    private static Dictionary<string, string> Contents(string folder) => Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
}
