using System.Text.RegularExpressions;

namespace FusionMetrics.Tests.Shared;

/// <summary>Output as a page shows it: a line of three points stands for lines that are left out, and how long something took does not matter.</summary>
internal static partial class Shown
{
    /// <summary>The output that pieces are looked for in.</summary>
    public static string In(string output) => Text(output.Split('\n'));

    /// <summary>The pieces of a block, between lines that are left out.</summary>
    public static IReadOnlyList<string> Pieces(string block)
    {
        var pieces = new List<List<string>> { new() };
        foreach (var line in block.TrimEnd('\n').Split('\n'))
        {
            if (line == "...") pieces.Add([]);
            else pieces[^1].Add(line);
        }
        return [.. pieces.Where(p => p.Count > 0).Select(Text)];
    }

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => Seconds().Replace(line.TrimEnd(), "in # s.") + "\n"));

    [GeneratedRegex(@"in \d+(\.\d+)? s\.")]
    private static partial Regex Seconds();
}
