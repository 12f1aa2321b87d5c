using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The Copeland score (科普兰计分): the number of rows that a row wins against less the number that it loses against. A row wins against another
/// where the indicators under which it is better weigh more than those under which it is worse.
/// </summary>
/// <remarks>
/// A pair whose two sides weigh the same is a tie and counts nothing, and so does a row against itself. Every row is compared with all n rows
/// that were learned from: from -(n - 1) to n - 1, to n for a row that was not. O(n) a row and indicator, eight at a time; more than
/// <see cref="MostRows"/> rows are declined.
/// Sources: Copeland (1951), A reasonable social welfare function; Munda and Nardo (2009), Noncompensatory/nonlinear composite indicators for
/// ranking countries, Applied Economics 41 (weighted majorities).
/// </remarks>
public sealed class Copeland : IRanking
{
    /// <summary>The largest number of rows within the scope.</summary>
    public const int MostRows = 20_000;

    internal static MethodDescription Description { get; } = new("The Copeland score: pairwise weighted majorities won less those lost.")
    {
        Formula = "score = sum over rows s of sgn(weight where x is better than s - weight where it is worse)",
        Source = "Copeland (1951), A reasonable social welfare function; Munda and Nardo (2009), Applied Economics 41",
        Conventions =
        [
            "Copeland: wins less losses over the rows within the scope; a tie counts nothing.",
            "Majorities whose two sides differ by 1e-12 or less of all weight are ties, so that rounding decides nothing.",
        ],
        Claims = [MethodClaim.LimitedRows],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (RowLimit.Exceeded(columns, MostRows, "Copeland scores") is { } exceeded) return exceeded;
        return new RankingFrame(ColumnSamples.Rows(columns, weights));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new CopelandScoring(frame).Score;
}
