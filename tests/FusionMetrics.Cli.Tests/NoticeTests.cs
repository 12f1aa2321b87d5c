using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

public class NoticeTests
{
    [Fact]
    public void Every_library_in_the_tool_is_named_with_its_version_and_licence()
    {
        var dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "FusionMetrics.Cli.deps.json"))).RootElement;
        var target = dependencies.GetProperty("targets").EnumerateObject().Single().Value;
        var packages = dependencies.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name);
        // Some packages only name others.
        var inside = packages.Where(name => target.GetProperty(name).TryGetProperty("runtime", out _) || target.GetProperty(name).TryGetProperty("runtimeTargets", out _)).Select(name => name.Replace('/', ' ')).ToList();
        inside.Should().HaveCountGreaterThan(10);

        var lines = File.ReadAllLines(Repository.PathOf("src/FusionMetrics.Cli/THIRD-PARTY-NOTICES.txt"));
        // A name, a copyright and a licence with an address; what follows are the licences in full.
        var entries = lines.Skip(2).TakeWhile(line => !line.StartsWith('-')).Chunk(4).ToList();
        entries.Select(entry => entry[0]).Should().BeEquivalentTo(inside);
        foreach (var entry in entries) lines.Should().Contain(entry[2].TrimStart().Split(' ', ',')[0], "the licence of {0} stands there in full", entry[0]);
    }
}
