namespace FusionMetrics.Diagnosis;

/// <summary>
/// The table <c>gradient</c>: how a score moves with each indicator, a row a region-period and indicator. Cells are empty where there is no
/// derivative.
/// </summary>
public sealed class GradientTable : ResultTable<GradientRow>
{
    private readonly EvaluationModel model;
    private readonly Panel panel;
    private readonly ReadOnlyMemory<double>[] values;
    private readonly double[] scores;
    private readonly double[][] byNormalized;
    private readonly double[][] byValue;

    internal GradientTable(EvaluationModel model, Panel panel, string series, double[] scores, double[][] byNormalized, double[][] byValue) : base("gradient")
    {
        (this.model, this.panel, this.scores, this.byNormalized, this.byValue) = (model, panel, scores, byNormalized, byValue);
        values = [.. model.Recipe.System.Indicators.Select(indicator => panel.ColumnMemory(indicator.Code))];
        Series = series;
        Columns =
        [
            TableColumn.OfText("region", r => panel.RegionAt(r / Width).Code),
            TableColumn.OfText("period", r => panel.PeriodAt(r / Width).ToString()),
            TableColumn.OfText("indicator", r => model.Recipe.System.Indicators[r % Width].Code),
            TableColumn.OfNumbers("value", Value),
            TableColumn.OfNumbers("normalized", Normalized),
            TableColumn.OfNumbers("by_normalized", r => Existing(byNormalized[r % Width][r / Width])),
            TableColumn.OfNumbers("by_value", r => Existing(byValue[r % Width][r / Width])),
            TableColumn.OfNumbers("elasticity", r => this[r].Elasticity),
        ];
    }

    /// <summary>The series whose gradient it is.</summary>
    public string Series { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => panel.RowCount * Width;

    /// <inheritdoc/>
    public override GradientRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var (row, j) = Math.DivRem(index, Width);
            return new(panel.RegionAt(row).Code, panel.PeriodAt(row), model.Recipe.System.Indicators[j], scores[row], Value(index), Normalized(index),
                Existing(byNormalized[j][row]), Existing(byValue[j][row]));
        }
    }

    internal double[] Scores => scores;

    private int Width => byValue.Length;

    /// <summary>The gradient of a region in a period, in the order of the indicators.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="period">The period.</param>
    /// <returns>A row an indicator.</returns>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public IReadOnlyList<GradientRow> Of(string region, Period period)
    {
        var row = panel.FindRow(region, period);
        if (row < 0) throw new KeyNotFoundException($"The result has no row for {region} in {period}.");
        return [.. Enumerable.Range(row * Width, Width).Select(r => this[r])];
    }

    private double Value(int index) => values[index % Width].Span[index / Width];

    private double Normalized(int index)
    {
        var period = panel.PeriodAt(index / Width);
        Span<double> value = [Value(index)];
        model.Frames.First(f => f.Period is null || f.Period == period).Indicators[index % Width].FromRaw.Apply(value, value);
        return value[0];
    }

    private static double Existing(double derivative) => double.IsFinite(derivative) ? derivative : double.NaN;
}
