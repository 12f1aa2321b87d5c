namespace FusionMetrics.Outlook;

/// <summary>The table <c>outlook</c>: status and trend, a row a region and series.</summary>
public sealed class OutlookTable : ResultTable<OutlookRow>
{
    private readonly IReadOnlyList<OutlookRow> rows;

    internal OutlookTable(IReadOnlyList<OutlookRow> rows) : base("outlook")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("n", r => rows[r].Trend.Count),
            TableColumn.OfText("first", r => rows[r].First?.ToString()),
            TableColumn.OfText("last", r => rows[r].Last?.ToString()),
            TableColumn.OfNumbers("level", r => rows[r].Level),
            TableColumn.OfIntegers("grade", r => rows[r].Grade?.Number),
            TableColumn.OfText("grade_name", r => rows[r].Grade?.Name),
            TableColumn.OfText("verdict", r => TrendTable.Word(rows[r].Trend.Verdict)),
            TableColumn.OfNumbers("slope", r => rows[r].Trend.Slope),
            TableColumn.OfNumbers("slope_low", r => rows[r].Trend.SlopeLow),
            TableColumn.OfNumbers("slope_high", r => rows[r].Trend.SlopeHigh),
            TableColumn.OfNumbers("p", r => rows[r].Trend.P),
            TableColumn.OfNumbers("p_adjusted", r => rows[r].AdjustedP),
            TableColumn.OfNumbers("speed", r => rows[r].Speed),
            TableColumn.OfNumbers("acceleration", r => rows[r].Acceleration),
            TableColumn.OfIntegers("breaks", r => rows[r].Breaks?.Breaks.Count),
            TableColumn.OfText("break_after", r => rows[r].LastBreak is { } at ? rows[r].PeriodOf(at.LastBefore).ToString() : null),
            TableColumn.OfNumbers("break_p", r => rows[r].Breaks?.P ?? double.NaN),
            TableColumn.OfText("stage", r => rows[r].LifeCycle is { } cycle ? StageWords.Code(cycle.Stage) : null),
            TableColumn.OfNumbers("share_of_ceiling", r => StageWords.Reached(rows[r].LifeCycle)),
            TableColumn.OfText("horizon", r => rows[r].Horizon?.ToString()),
            TableColumn.OfNumbers("forecast", r => rows[r].LastForecast?.Value ?? double.NaN),
            TableColumn.OfNumbers("forecast_low", r => rows[r].LastForecast?.Low ?? double.NaN),
            TableColumn.OfNumbers("forecast_high", r => rows[r].LastForecast?.High ?? double.NaN),
            TableColumn.OfIntegers("next_grade", r => rows[r].NextGrade?.Number),
            TableColumn.OfNumbers("next_grade_probability", r => rows[r].NextGradeProbability),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override OutlookRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Line(rows[row].Values);
}
