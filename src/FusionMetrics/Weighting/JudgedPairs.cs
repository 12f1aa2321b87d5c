namespace FusionMetrics.Weighting;

/// <summary>
/// What a recipe says of pairs of indicators: <c>a/b: 3</c>. A pair belongs to the group that both of its codes are in, so that one map
/// serves all groups.
/// </summary>
/// <param name="judgements">What is said, by pair; null where nothing is.</param>
internal sealed class JudgedPairs<T>(IReadOnlyDictionary<string, T>? judgements)
{
    private readonly IReadOnlyDictionary<string, T> judgements = judgements ?? new Dictionary<string, T>();

    /// <summary>The pairs within a group of which something is said: the places of the first and the second.</summary>
    public IReadOnlyList<(int First, int Second, T Value)> Within(IReadOnlyList<Indicator> group)
    {
        var pairs = new List<(int, int, T)>();
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = 0; j < group.Count; j++)
                if (i != j && judgements.TryGetValue(CodePairs.Name(group[i], group[j]), out var value)) pairs.Add((i, j, value));
        }
        return pairs;
    }

    /// <summary>The pairs within a group of which something is said, as messages list them.</summary>
    public string Listed(IReadOnlyList<Indicator> group)
        => Within(group) is { Count: > 0 } pairs ? string.Join(", ", pairs.Select(p => CodePairs.Name(group[p.First], group[p.Second]))) : "none";

    /// <summary>Pairs of a group that are judged both ways: which of the two counts would be a guess.</summary>
    public IEnumerable<Diagnostic> Twice(IReadOnlyList<Indicator> group) => Within(group)
        .Where(p => p.First < p.Second && judgements.ContainsKey(CodePairs.Name(group[p.Second], group[p.First])))
        .Select(p => JudgementRules.JudgedTwice.Says($"'{CodePairs.Name(group[p.First], group[p.Second])}' and '{CodePairs.Name(group[p.Second], group[p.First])}' are both given. Keep one of them."));

    /// <summary>Pairs that are no two different codes of one group.</summary>
    public IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups)
    {
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var g = 0; g < groups.Count; g++)
            foreach (var indicator in groups[g]) groupOf[indicator.Code] = g;
        return judgements.Keys.Select(pair => Stranger(pair, groupOf)).OfType<Diagnostic>();
    }

    private static Diagnostic? Stranger(string pair, Dictionary<string, int> groupOf)
    {
        var splits = Splits(pair);
        if (splits.Length == 0) return JudgementRules.UnknownCode.Says($"'{pair}' is no pair of codes. Write it as first/second.");
        // A code may have a slash of its own.
        var (first, second) = splits.FirstOrDefault(s => groupOf.ContainsKey(s.First) && groupOf.ContainsKey(s.Second), splits[0]);
        string[] unknown = [.. new[] { first, second }.Where(code => !groupOf.ContainsKey(code))];
        if (unknown.Length > 0) return NumberByCode.UnknownCode($"The judgement '{pair}' is not used", unknown[0], [.. groupOf.Keys]);
        if (first == second) return JudgementRules.AcrossGroups.Says($"'{pair}' compares '{first}' with itself. Leave it out.");
        return groupOf[first] == groupOf[second] ? null : JudgementRules.AcrossGroups.Says(
            $"'{pair}' compares '{first}' and '{second}', which are weighed in different groups. Compare codes of one group; compare groups in the weighting of the level above.");
    }

    private static (string First, string Second)[] Splits(string pair)
        => [.. Enumerable.Range(0, pair.Length).Where(at => pair[at] == '/').Select(at => (pair[..at], pair[(at + 1)..]))];
}
