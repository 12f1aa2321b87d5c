using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Whether regions draw together, of many series. Immutable; safe for any number of threads.</summary>
public sealed class ConvergenceResult : StudyResult
{
    internal ConvergenceResult(ConvergenceRecipe recipe, IReadOnlyList<ConvergenceRow> rows, IReadOnlyList<string> conventions, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Rows = new ConvergenceTable(rows);
        Dispersions = new DispersionTable([.. rows.SelectMany(row => row.Periods.Zip(row.Sigma.Dispersions, (period, at) => new DispersionRow(row.Series, period, at)))]);
        Clubs = new ClubTable([.. rows.SelectMany(ClubsOf)]);
        Conventions = conventions;
        Diagnostics = diagnostics;
    }

    /// <summary>What was asked.</summary>
    public ConvergenceRecipe Recipe { get; }

    /// <summary>What the three tests found of each series.</summary>
    public ConvergenceTable Rows { get; }

    /// <summary>How far regions lie apart in each period.</summary>
    public DispersionTable Dispersions { get; }

    /// <summary>The club of each region.</summary>
    public ClubTable Clubs { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => [Rows, Dispersions, Clubs];

    /// <summary>Every convention of the tests, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>A sentence a series, at most 20 of them.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Sentences(Rows);

    private static IEnumerable<ClubRow> ClubsOf(ConvergenceRow row)
    {
        var found = row.Clubs;
        if (found.Verdict == ConvergenceVerdict.TooFew) return row.Table.Regions.Select(region => new ClubRow(row.Series, region, ClubMembership.LeftOut));
        return
        [
            .. found.Clubs.SelectMany((club, i) => club.Regions.Select(region => new ClubRow(row.Series, region, ClubMembership.Member) { Club = i + 1, Test = club.Test })),
            .. found.Divergent.Select(region => new ClubRow(row.Series, region, ClubMembership.Divergent)),
            .. found.LeftOut.Select(region => new ClubRow(row.Series, region, ClubMembership.LeftOut)),
        ];
    }
}
