using FusionMetrics.Normalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>The values of an indicator or a denominator as they are correlated with others. Immutable.</summary>
internal sealed class ScreenedColumn
{
    private readonly double[] values;
    private readonly Lazy<StoredColumn> ranks;

    private ScreenedColumn(Indicator indicator, double[] values)
    {
        this.values = values;
        Column = Stored(indicator, values);
        ranks = new(() => RanksOf(indicator, [.. values]));
    }

    /// <summary>The values, missing ones among them.</summary>
    public StoredColumn Column { get; }

    private bool IsComplete => Column.Statistics.Count == values.Length;

    /// <summary>An indicator, its values turned where less is better, so that more is.</summary>
    public static ScreenedColumn Directed(Panel panel, Indicator indicator)
    {
        var values = panel.Column(indicator.Code).ToArray();
        if (indicator.Direction is Direction.Target or Direction.Interval) new IdealDistance(indicator.Ideal!).Apply(values, values);
        // Taken from zero, so that zero stays +0.
        return new(indicator, indicator.Direction == Direction.Benefit ? values : Array.ConvertAll(values, x => 0 - x));
    }

    /// <summary>A column of the panel as it is.</summary>
    public static ScreenedColumn AsItIs(Panel panel, string code) => new(new Indicator(code), panel.Column(code).ToArray());

    /// <summary>How two columns vary together in the rows in which both have a value.</summary>
    /// <param name="a">One column.</param>
    /// <param name="b">The other.</param>
    public static Covariation Compare(ScreenedColumn a, ScreenedColumn b)
    {
        if (a.IsComplete && b.IsComplete) return Covariation.Of([a.Column, b.Column], () => [a.ranks.Value, b.ranks.Value]);
        var rows = Enumerable.Range(0, a.values.Length).Where(row => !double.IsNaN(a.values[row]) && !double.IsNaN(b.values[row])).ToArray();
        if (rows.Length == 0) return Covariation.None;
        return Covariation.Of([Stored(a.Column.Indicator, Of(a)), Stored(b.Column.Indicator, Of(b))],
            () => [RanksOf(a.Column.Indicator, Of(a)), RanksOf(b.Column.Indicator, Of(b))]);

        double[] Of(ScreenedColumn column) => Array.ConvertAll(rows, row => column.values[row]);
    }

    private static StoredColumn Stored(Indicator indicator, double[] values) => StoredColumn.Of(indicator, Direction.Benefit, values, Chunks.OneThread);

    private static StoredColumn RanksOf(Indicator indicator, double[] values) => Stored(indicator, Ranks.Of(values));
}
