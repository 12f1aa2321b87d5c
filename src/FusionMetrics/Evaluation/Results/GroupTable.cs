namespace FusionMetrics;

/// <summary>The table <c>groups</c>: the weights of subsystems and dimensions, a row a group (and period, where the scope is per period).</summary>
public sealed class GroupTable : ResultTable<GroupRow>
{
    private readonly List<GroupRow> rows;

    internal GroupTable(EvaluationModel model) : base("groups")
    {
        rows = [.. model.Frames.SelectMany(frame => RowsOf(model.Recipe.System, frame))];
        Columns = ColumnsOf(rows);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override GroupRow this[int index] => rows[index];

    private static IEnumerable<GroupRow> RowsOf(IndicatorSystem system, EvaluationFrame frame)
    {
        var effective = new double[system.Places.Count];
        for (var at = 0; at < effective.Length; at++)
        {
            var (place, learned) = (system.Places[at], frame.Groups[at]);
            effective[at] = place.Parent < 0 ? learned.Weight : effective[place.Parent] * learned.Weight;
            yield return new GroupRow(frame.Period, learned.Code, place.Parent < 0 ? null : system.Groups[place.Parent].Code, place.Group.Level, learned.Weight, effective[at])
            {
                Measures = learned.Measures,
            };
        }
    }

    private static List<TableColumn> ColumnsOf(List<GroupRow> rows)
    {
        var columns = new List<TableColumn>();
        if (rows[0].Period is not null) columns.Add(TableColumn.OfText("period", r => rows[r].Period.ToString()));
        columns.Add(TableColumn.OfText("group", r => rows[r].Group));
        columns.Add(TableColumn.OfText("parent", r => rows[r].Parent));
        columns.Add(TableColumn.OfIntegers("level", r => rows[r].Level));
        foreach (var name in rows.SelectMany(r => r.Measures).Select(m => m.Key).Distinct())
            columns.Add(TableColumn.OfNumbers(name, r => rows[r].Measures.Where(m => m.Key == name).Select(m => m.Value).FirstOrDefault(double.NaN)));
        columns.Add(TableColumn.OfNumbers("weight", r => rows[r].Weight));
        columns.Add(TableColumn.OfNumbers("effective_weight", r => rows[r].EffectiveWeight));
        return columns;
    }
}
