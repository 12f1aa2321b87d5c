using System.Text.RegularExpressions;

namespace FusionMetrics.Cli.Tests;

/// <summary>
/// A page that is followed from its first block to its last, in an empty folder: files are written as they are shown, commands are run, and what is
/// shown below a command is what it printed.
/// </summary>
public sealed partial class TutorialTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fusionmetrics-tutorial-").FullName;

    public static TheoryData<string> Pages() => ["docs/tutorial.md", "docs/zh/tutorial.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_tutorial_does_what_it_says(string page)
    {
        var printed = "";
        var commands = 0;
        foreach (Match block in Block().Matches(File.ReadAllText(Repository.PathOf(page))))
        {
            var (kind, file, text) = (block.Groups["kind"].Value, block.Groups["file"].Value, block.Groups["text"].Value);
            switch (kind)
            {
                case "sh":
                    printed = string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Run));
                    commands++;
                    break;
                case "yaml" when file != "":
                    File.WriteAllText(Path.Combine(folder, file), text);
                    break;
                case "csv":
                    text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(File.ReadAllLines(Path.Combine(folder, file)), $"{page} shows {file}");
                    break;
                case "text" when printed != "":
                    Shown.In(printed).Should().ContainAll(Shown.Pieces(text), $"that is what the command above it on {page} prints");
                    printed = "";
                    break;
                case "csharp":
                    printed = "";
                    break;
            }
        }
        commands.Should().BeGreaterThan(5);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Run(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0] == "cp")
        {
            foreach (var source in words[1..^1]) File.Copy(Repository.PathOf(source), Path.Combine(folder, Path.GetFileName(source)));
            return "";
        }
        words[0].Should().Be("fusionmetrics", "a reader is told to run nothing else");
        var outcome = Tool.Run(folder, words[1..]);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return outcome.Output;
    }

    [GeneratedRegex(@"^```(?<kind>\w+)(?: \[(?<file>[^\]]+)\])?\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
