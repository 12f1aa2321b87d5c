namespace FusionMetrics.Weighting;

/// <summary>
/// A weighting that rests on what the recipe says of indicators, by their codes, and not on their values. It says so for all groups in one
/// place; each group takes what is about its own.
/// </summary>
public abstract class JudgedWeighting : IWeighting, IWeightingCheck
{
    private protected JudgedWeighting()
    {
    }

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Indicator[] group = [.. columns.Select(c => c.Indicator)];
        Diagnostic[] problems = [.. Problems(), .. Problems(group)];
        return problems.Length > 0 ? new WeightingOutcome(new double[group.Length]) { Diagnostics = problems } : Weigh(group);
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(IReadOnlyList<IReadOnlyList<Indicator>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return [.. Problems(), .. Strangers(groups), .. groups.SelectMany(Problems)];
    }

    /// <summary>The weights of a group without problems.</summary>
    private protected abstract WeightingOutcome Weigh(IReadOnlyList<Indicator> group);

    /// <summary>Errors in what was said, whatever the groups.</summary>
    private protected virtual IEnumerable<Diagnostic> Problems() => [];

    /// <summary>Errors that keep a group from being weighed.</summary>
    private protected abstract IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group);

    /// <summary>Errors in what was said of codes that no group has, or of codes of different groups.</summary>
    private protected abstract IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups);

    /// <summary>The codes of a group, as messages list them.</summary>
    private protected static string Listed(IEnumerable<Indicator> group) => string.Join(", ", group.Select(i => i.Code));
}
