namespace FusionMetrics.Weighting;

/// <summary>A number that a recipe gives to each of some indicators by their codes.</summary>
/// <param name="what">What the numbers are, in the singular: <c>weight</c>, <c>rank</c>.</param>
/// <param name="numbers">The numbers by code; null where none are given.</param>
internal sealed class NumberByCode(string what, IReadOnlyDictionary<string, double>? numbers)
{
    public double? Find(Indicator indicator) => numbers is not null && numbers.TryGetValue(indicator.Code, out var number) ? number : null;

    /// <summary>Numbers out of their range, which code can set.</summary>
    public IEnumerable<Diagnostic> OutOf(Func<double, bool> allowed, string range) => (numbers ?? new Dictionary<string, double>())
        .Where(e => !allowed(e.Value))
        .Select(e => JudgementRules.BadNumber.Says(FormattableString.Invariant($"The {what} of '{e.Key}' must be {range}, but is {e.Value}."),
            new DiagnosticLocation { Column = e.Key }));

    /// <summary>Codes that no group has.</summary>
    public IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups)
    {
        string[] codes = [.. groups.SelectMany(g => g).Select(i => i.Code)];
        return (numbers?.Keys ?? []).Except(codes, StringComparer.Ordinal).Select(code => UnknownCode($"The {what} of '{code}' is not used", code, codes));
    }

    /// <summary>Indicators of a group that have no number.</summary>
    public IEnumerable<Diagnostic> Missing(IReadOnlyList<Indicator> group) => group.Where(i => Find(i) is null)
        .Select(i => JudgementRules.NumberMissing.Says($"'{i.Code}' has no {what}. Give it one.", new DiagnosticLocation { Column = i.Code }));

    public static Diagnostic UnknownCode(string consequence, string code, IReadOnlyList<string> codes) => JudgementRules.UnknownCode.Says(
        $"{consequence}: nothing of that code is weighed here.{NearestName.DidYouMean(code, codes)} Weighed are: {string.Join(", ", codes)}.",
        new DiagnosticLocation { Column = code });
}
