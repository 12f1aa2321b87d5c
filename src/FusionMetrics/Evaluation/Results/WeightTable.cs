namespace FusionMetrics;

/// <summary>The table <c>weights</c>: a row an indicator (and period, where the scope is per period).</summary>
public sealed class WeightTable : ResultTable<WeightRow>
{
    private readonly List<WeightRow> rows;

    internal WeightTable(EvaluationModel model) : base("weights")
    {
        rows = [.. model.Frames.SelectMany(frame => RowsOf(model.Recipe.System, frame))];
        Columns = ColumnsOf(rows);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override WeightRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Weight);

    private static IEnumerable<WeightRow> RowsOf(IndicatorSystem system, EvaluationFrame frame)
    {
        var effective = frame.EffectiveWeights(system);
        var (subsystem, group) = (system.SubsystemOfIndicator, system.GroupOfIndicator);
        return frame.Indicators.Select((learned, i) => new WeightRow(frame.Period, subsystem[i].Code, group[i].Code, learned.Indicator.Code,
            learned.Indicator.Direction, learned.Minimum, learned.Maximum, learned.Weight, effective[i])
        {
            Measures = learned.Measures,
        });
    }

    private static List<TableColumn> ColumnsOf(List<WeightRow> rows)
    {
        var columns = new List<TableColumn>();
        if (rows[0].Period is not null) columns.Add(TableColumn.OfText("period", r => rows[r].Period.ToString()));
        columns.Add(TableColumn.OfText("subsystem", r => rows[r].Subsystem));
        columns.Add(TableColumn.OfText("indicator", r => rows[r].Indicator));
        columns.Add(TableColumn.OfText("direction", r => rows[r].Direction.Word));
        columns.Add(TableColumn.OfNumbers("minimum", r => rows[r].Minimum));
        columns.Add(TableColumn.OfNumbers("maximum", r => rows[r].Maximum));
        columns.AddRange(rows[0].Measures.Select((m, i) => TableColumn.OfNumbers(m.Key, r => rows[r].Measures[i].Value)));
        columns.Add(TableColumn.OfNumbers("weight", r => rows[r].Weight));
        if (rows.Any(row => row.Group != row.Subsystem)) columns.Add(TableColumn.OfText("dimension", r => rows[r].Group));
        columns.Add(TableColumn.OfNumbers("effective_weight", r => rows[r].EffectiveWeight));
        return columns;
    }
}
