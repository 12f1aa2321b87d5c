namespace FusionMetrics.Outlook;

/// <summary>The table <c>forecasts</c>: a row a region, series and period to come.</summary>
public sealed class ForecastTable : ResultTable<ForecastRow>
{
    private readonly IReadOnlyList<ForecastRow> rows;

    internal ForecastTable(IReadOnlyList<ForecastRow> rows) : base("forecasts")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("forecast", r => rows[r].Point.Value),
            TableColumn.OfNumbers("low", r => rows[r].Point.Low),
            TableColumn.OfNumbers("high", r => rows[r].Point.High),
            TableColumn.OfNumbers("next_grade_probability", r => rows[r].NextGradeProbability),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ForecastRow this[int index] => rows[index];
}
