namespace FusionMetrics.Uncertainty;

/// <summary>What tests of robustness found. Immutable; safe for any number of threads.</summary>
public sealed class RobustnessResult : StudyResult
{
    internal RobustnessResult(RobustnessRecipe recipe, string series, Period period, IReadOnlyList<RemovalRow>? removals, IReadOnlyList<ReversalRow>? reversals,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Series = series;
        Period = period;
        Removals = removals is null ? null : new RemovalTable(removals);
        Reversals = reversals is null ? null : new ReversalTable(reversals);
        Diagnostics = diagnostics;
    }

    /// <summary>What was tested.</summary>
    public RobustnessRecipe Recipe { get; }

    /// <summary>The series whose ranks were tested.</summary>
    public string Series { get; }

    /// <summary>The period whose ranks were tested.</summary>
    public Period Period { get; }

    /// <summary>The ranks without each indicator; null where that was not tested.</summary>
    public RemovalTable? Removals { get; }

    /// <summary>The order of the regions where others come and go; null where that was not tested.</summary>
    public ReversalTable? Reversals { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables => [.. new ResultTable?[] { Removals, Reversals }.OfType<ResultTable>()];

    /// <summary>Every convention of the tests, each a sentence.</summary>
    public IReadOnlyList<string> Conventions =>
    [
        $"Robustness: ranks of {Series} in {Period}, 1 the largest score, equal scores sharing the least rank; treatment is done once, before.",
        .. Reversals is null ? Array.Empty<string>() : ["A pair is reversed where two regions of different rank have the opposite order, and not where they become equal."],
    ];

    /// <summary>The tables as aligned text, the diagnostics below.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => string.Join("\n", Tables) + string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"));
}
