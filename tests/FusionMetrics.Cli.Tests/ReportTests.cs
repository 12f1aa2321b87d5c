using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

public class ReportTests
{
    [Fact]
    public void A_report_is_one_file_whose_D_is_that_of_the_table()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("evaluate", "recipe.yaml", "--report", "report.html", "--output", "out");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("the report report.html");
        using var island = Island(workshop.Read("report.html"));
        var d = island.RootElement.GetProperty("series").GetProperty("d").EnumerateArray().Select(v => v.GetRawText());
        d.Should().Equal(workshop.Read("out/coupling.csv").Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[4]));
    }

    [Fact]
    public void A_second_run_writes_the_same_bytes_and_nothing_else_is_left()
    {
        using var workshop = new Workshop();
        workshop.Run("evaluate", "recipe.yaml", "--report", "pages/report.html", "--quiet").ExitCode.Should().Be(0);
        var first = workshop.Read("pages/report.html");
        workshop.Run("evaluate", "recipe.yaml", "--report", "pages/report.html", "--threads", "1").ExitCode.Should().Be(0);
        workshop.Read("pages/report.html").Should().Be(first);
        Directory.GetFileSystemEntries(workshop.PathOf("pages")).Should().ContainSingle();
    }

    [Fact]
    public void The_manifest_in_the_page_replays()
    {
        using var workshop = new Workshop();
        workshop.Run("evaluate", "recipe.yaml", "--report", "report.html").ExitCode.Should().Be(0);
        using var island = Island(workshop.Read("report.html"));
        workshop.Write("manifest.json", island.RootElement.GetProperty("manifest").GetString()!);
        workshop.Run("replay", "manifest.json").ExitCode.Should().Be(0);
    }

    private static JsonDocument Island(string html)
    {
        var start = html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        return JsonDocument.Parse(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }
}
