namespace FusionMetrics.Data.Drafts;

/// <summary>
/// Guesses the subsystems of indicators: by a first part that their headings share, or by words of the three chains. Nothing is invented: what is not found stays in
/// one group, and is not coupled.
/// </summary>
internal sealed class SubsystemGuess
{
    private const string All = "all";
    private const string Other = "other";
    private const int MostGroups = 8;

    // First parts that say how something is measured, not what.
    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "share", "rate", "ratio", "total", "number", "num", "avg", "average", "mean", "per", "log", "ln", "pct", "percent", "x", "v", "var", "ind", "col",
    };

    /// <summary>The indicators with their subsystems, in their order.</summary>
    public required IReadOnlyList<DraftIndicator> Indicators { get; init; }

    /// <summary>How they were grouped, as a sentence without its point.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the groups can be coupled: there are two or more, and each indicator has one.</summary>
    public bool CanCouple => Codes.Count > 1 && !Codes.Contains(Other);

    /// <summary>The subsystems, in the order of the outputs.</summary>
    public IReadOnlyList<string> Codes => [.. Order.Select(s => s).Where(s => Indicators.Any(i => i.Subsystem == s)), .. Indicators.Select(i => i.Subsystem).Distinct().Except(Order).OrderBy(s => s == Other)];

    // The order in which the chains are named.
    private static IReadOnlyList<string> Order { get; } = ["innovation", "value", "ecological"];

    public static SubsystemGuess Of(IReadOnlyList<DraftIndicator> indicators) => ByPrefix(indicators) ?? ByWords(indicators) ?? new()
    {
        Indicators = [.. indicators.Select(i => i with { Subsystem = All, SubsystemReason = "no subsystem was found" })],
        Reason = "no grouping was found in the headings",
    };

    private static SubsystemGuess? ByPrefix(IReadOnlyList<DraftIndicator> indicators)
    {
        var groups = indicators.GroupBy(i => Prefix(i.Code)).ToList();
        if (groups.Count is < 2 or > MostGroups || groups.Any(g => g.Key is null || Measures.Contains(g.Key) || g.Count() < 2)) return null;
        return new()
        {
            Indicators = [.. indicators.Select(i => i with { Subsystem = Prefix(i.Code)!, SubsystemReason = "by the first part of the heading" })],
            Reason = "by the first part of the headings",
        };
    }

    private static string? Prefix(string code) => code.IndexOfAny(['_', '.', '/', ':']) is > 1 and var end && end < code.Length - 1 ? code[..end].Trim() : null;

    private static SubsystemGuess? ByWords(IReadOnlyList<DraftIndicator> indicators)
    {
        DraftIndicator[] guessed = [.. indicators.Select(ByWords)];
        return guessed.Select(i => i.Subsystem).Where(s => s != Other).Distinct().Count() < 2 ? null : new() { Indicators = guessed, Reason = "by words in the headings" };
    }

    private static DraftIndicator ByWords(DraftIndicator indicator)
    {
        var words = new HeadingWords(indicator.Code);
        foreach (var (code, vocabulary) in DraftWords.Chains)
            if (vocabulary.Find(words) is { } word) return indicator with { Subsystem = code, SubsystemReason = $"{code}, by the word '{word}'" };
        return indicator with { Subsystem = Other, SubsystemReason = "no subsystem was found" };
    }
}
