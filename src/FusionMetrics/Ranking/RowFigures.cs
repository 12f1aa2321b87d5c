using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Least, largest and sum of a figure that is made of each row: all NaN where a figure is not finite.</summary>
/// <param name="figure">Makes the figure.</param>
internal sealed class RowFigures<TFigure>(TFigure figure) : IRowStatistic<ColumnStatistics> where TFigure : struct, IRowMap
{
    public ColumnStatistics Collect(RowBlock rows)
    {
        Span<double> figures = stackalloc double[rows.Rows];
        rows.Map(figures, figure);
        if (!Finite.All(figures)) return new(rows.Rows, double.NaN, double.NaN, double.NaN);
        var moments = Moments.Of(figures);
        return new(moments.Count, moments.Minimum, moments.Maximum, moments.Sum);
    }

    public ColumnStatistics Merge(ColumnStatistics left, ColumnStatistics right) => left.Merge(right);
}

internal static class RowFigures
{
    /// <summary>Least, largest and sum of a figure over all rows.</summary>
    public static ColumnStatistics FiguresOf<TFigure>(this IndicatorMatrix columns, TFigure figure) where TFigure : struct, IRowMap
        => columns.Collect(new RowFigures<TFigure>(figure));
}
