using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>The table <c>decomposition</c>: how strong trend and season are, a row a series of a region.</summary>
public sealed class DecompositionTable : ResultTable<DecompositionRow>
{
    private readonly IReadOnlyList<DecompositionRow> rows;

    internal DecompositionTable(IReadOnlyList<DecompositionRow> rows) : base("decomposition")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("method", r => rows[r].Method.ToString().ToLowerInvariant()),
            TableColumn.OfText("verdict", r => rows[r].Verdict == DecompositionVerdict.TooShort ? "too-short" : rows[r].Verdict.ToString().ToLowerInvariant()),
            TableColumn.OfIntegers("n", r => rows[r].Values.Count),
            TableColumn.OfText("first", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[0].ToString()),
            TableColumn.OfText("last", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[^1].ToString()),
            TableColumn.OfIntegers("season", r => rows[r].Season),
            TableColumn.OfIntegers("window", r => rows[r].Window),
            TableColumn.OfNumbers("trend_first", r => rows[r].Trend.Count == 0 ? double.NaN : rows[r].Trend[0]),
            TableColumn.OfNumbers("trend_last", r => rows[r].Trend.Count == 0 ? double.NaN : rows[r].Trend[^1]),
            TableColumn.OfNumbers("trend_strength", r => rows[r].TrendStrength),
            TableColumn.OfNumbers("seasonal_strength", r => rows[r].SeasonalStrength),
            TableColumn.OfText("highest_part", r => rows[r].SeasonParts.MaxBy(part => part.Effect)?.Name),
            TableColumn.OfNumbers("highest_effect", r => rows[r].SeasonParts.MaxBy(part => part.Effect)?.Effect ?? double.NaN),
            TableColumn.OfText("lowest_part", r => rows[r].SeasonParts.MinBy(part => part.Effect)?.Name),
            TableColumn.OfNumbers("lowest_effect", r => rows[r].SeasonParts.MinBy(part => part.Effect)?.Effect ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override DecompositionRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Line(rows[row].Trend);
}
