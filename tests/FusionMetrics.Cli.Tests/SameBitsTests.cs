namespace FusionMetrics.Cli.Tests;

/// <summary>The same panel and recipe give the same bytes for any thread count, row order and vector width.</summary>
public class SameBitsTests
{
    private static readonly string[] Tables = ["weights.csv", "scores.csv", "coupling.csv", "trends.csv", "model.json"];

    public static TheoryData<string, int, string, bool> Runs => new()
    {
        { "one thread", 1, "", false },
        { "two threads", 2, "", false },
        { "shuffled rows", 2, "", true },
        { "without AVX-512, the name of older runtimes", 2, "DOTNET_EnableAVX512F", false },
        { "without AVX-512", 2, "DOTNET_EnableAVX512", false },
        { "without AVX2", 2, "DOTNET_EnableAVX2", false },
        { "without any hardware vectors", 1, "DOTNET_EnableHWIntrinsic", true },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_way_to_run_gives_the_same_bytes(string what, int threads, string switchedOff, bool shuffled)
    {
        using var workshop = new Workshop();
        var reference = workshop.PathOf("reference");
        var recipe = Path.Combine(Repository.Folder, "samples", "countries", "recipe.yaml");
        Tool.Run(Repository.Folder, "evaluate", recipe, "--output", reference).ExitCode.Should().Be(0);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(recipe)!)) File.Copy(file, workshop.PathOf(Path.GetFileName(file)), overwrite: true);
        if (shuffled) workshop.Write("panel_core.csv", Shuffled(workshop.Read("panel_core.csv")));
        var environment = switchedOff.Length == 0 ? [] : new Dictionary<string, string> { [switchedOff] = "0" };
        var outcome = Tool.Run(workshop.Folder, environment, "evaluate", "recipe.yaml", "--output", "out", "--threads", $"{threads}");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        foreach (var table in Tables)
            File.ReadAllBytes(workshop.PathOf($"out/{table}")).Should().Equal(File.ReadAllBytes(Path.Combine(reference, table)), $"{table}, {what}");
    }

    [Fact]
    public void A_large_panel_gives_the_same_bytes_on_one_thread_and_on_two()
    {
        using var workshop = new Workshop();
        var random = new Random(20261123);
        using (var panel = File.CreateText(workshop.PathOf("panel.csv")))
        {
            panel.Write("region,year,gdp,rd,co2\n");
            foreach (var region in Enumerable.Range(0, 3000).OrderBy(_ => random.Next()))
                for (var year = 2000; year < 2010; year++)
                    panel.Write(FormattableString.Invariant($"R{region},{year},{random.NextDouble():R},{random.NextDouble() * 1e6:R},{random.NextDouble() * 1e-6:R}\n"));
        }
        workshop.Run("evaluate", "recipe.yaml", "--output", "one", "--threads", "1").ExitCode.Should().Be(0);
        workshop.Run("evaluate", "recipe.yaml", "--output", "two", "--threads", "2").ExitCode.Should().Be(0);

        foreach (var table in Tables)
            File.ReadAllBytes(workshop.PathOf($"two/{table}")).Should().Equal(File.ReadAllBytes(workshop.PathOf($"one/{table}")), table);
    }

    private static string Shuffled(string csv)
    {
        var lines = csv.TrimEnd('\n').Split('\n');
        var rows = lines.Skip(1).ToArray();
        new Random(20261123).Shuffle(rows);
        return $"{lines[0]}\n{string.Join('\n', rows)}\n";
    }
}
