namespace FusionMetrics.Ranking;

/// <summary>How many rows a ranking compares with one another.</summary>
internal static class RowLimit
{
    /// <summary>Declines columns of too many rows: a frame with the error that says so; null where they are not too many.</summary>
    public static RankingFrame? Exceeded(IndicatorMatrix columns, int most, string what)
        => columns.RowCount <= most ? null : new RankingFrame(new Dictionary<string, IReadOnlyList<double>>())
        {
            Diagnostics =
            [
                RankingRules.TooManyRows.Says(FormattableString.Invariant(
                    $"{what} compare every row with every other, of at most {most} rows, but within the scope there are {columns.RowCount}. ")
                    + "Use normalization scope: per-period or a reference window, or a ranking that takes any number, such as topsis, promethee or borda."),
            ],
        };
}
