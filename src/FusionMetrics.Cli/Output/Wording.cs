namespace FusionMetrics.Cli.Output;

/// <summary>What several texts for a terminal say alike, in English or Chinese.</summary>
/// <param name="isChinese">Whether it is said in Chinese.</param>
internal readonly struct Wording(bool isChinese)
{
    /// <summary>How one of many is seen.</summary>
    public string SeeOne => Of("See one with --show.", "可用 --show 查看其中之一。");

    /// <summary>One of two texts.</summary>
    public string Of(string english, string chinese) => isChinese ? chinese : english;

    /// <summary>A period; empty for none.</summary>
    public string Of(Period? period) => period is { } known ? isChinese ? known.InChinese() : known.ToString() : "";

    /// <summary>Headings, each in both languages or in one for both.</summary>
    public string[] Headings((string English, string Chinese)[] headings)
    {
        var said = this;
        return Array.ConvertAll(headings, heading => said.Of(heading.English, heading.Chinese));
    }

    /// <summary>A line that says how many rows are not shown; nothing where all are.</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="most">How many are shown at most.</param>
    /// <param name="english">What they are of.</param>
    /// <param name="chinese">The same in Chinese.</param>
    public string More(int all, int most, string english, string chinese) => all > most ? Of($"... {all - most} more {english}\n", $"……另有{all - most}个{chinese}\n") : "";
}
