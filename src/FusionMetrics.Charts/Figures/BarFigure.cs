using FusionMetrics.Charts.Drawing;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Figures;

/// <summary>Horizontal bars with their values, the first at the top.</summary>
internal static class BarFigure
{
    private const double RowHeight = 21;

    /// <param name="options">How it is drawn.</param>
    /// <param name="title">What is drawn.</param>
    /// <param name="axis">What the numbers are.</param>
    /// <param name="bars">The bars.</param>
    /// <param name="legend">What colours mean; empty for nothing.</param>
    /// <param name="description">What is to be seen.</param>
    /// <param name="format">How values are written.</param>
    public static Chart Draw(ChartOptions options, string title, string axis, IReadOnlyList<Bar> bars, IReadOnlyList<(string Name, OxyColor Color)> legend, string description, string format = "{0:0.000}")
    {
        var figure = new Figure(options, title);
        figure.Names([.. bars.Select(bar => bar.Name)]);
        var numbers = figure.Numbers(AxisPosition.Bottom, axis, bars.Any(bar => bar.Value < 0) ? double.NaN : 0);
        // Room for the value beside the longest bar.
        numbers.MaximumPadding = 0.12;
        var series = new BarSeries { LabelFormatString = format, LabelPlacement = LabelPlacement.Outside, LabelMargin = 4, LabelColor = Palette.Muted, FontSize = 11, StrokeThickness = 0 };
        series.Items.AddRange(bars.Select(bar => new BarItem(bar.Value) { Color = bar.Color }));
        figure.Add(series);
        foreach (var (name, color) in legend)
            figure.Add(new ScatterSeries { Title = Label.Of(name), MarkerType = MarkerType.Square, MarkerFill = color, MarkerSize = 5 });
        if (legend.Count > 0) figure.Legend();
        return figure.Draw(64 + (legend.Count > 0 ? 26 : 0) + RowHeight * Math.Max(2, bars.Count), description);
    }
}
