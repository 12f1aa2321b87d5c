namespace FusionMetrics.Data.Tables;

/// <summary>From what a table calls indicators and regions to their codes.</summary>
internal sealed class SourceNames(IReadOnlyDictionary<string, string> names)
{
    private readonly Dictionary<string, string> codes = names.GroupBy(e => e.Value.Trim(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);

    /// <summary>The code of what the table calls so; the text itself where no code is given.</summary>
    public string CodeOf(string written) => codes.GetValueOrDefault(written, written);

    /// <summary>Whether every text is its own code.</summary>
    public bool IsEmpty => codes.Count == 0;
}
