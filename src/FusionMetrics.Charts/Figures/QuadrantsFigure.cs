using FusionMetrics.Charts.Drawing;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Figures;

/// <summary>The regions by the indices of two subsystems.</summary>
internal static class QuadrantsFigure
{
    private const double Height = 520;
    private const double FontSize = 10;

    public static Chart Draw(EvaluationResult result, string? first, string? second, ChartOptions options)
    {
        var subsystems = result.Recipe.System.Subsystems;
        if (subsystems.Count < 2) throw new KeyNotFoundException("The system has one subsystem; quadrants need two.");
        var (x, y) = (first ?? subsystems[0].Code, second ?? subsystems[1].Code);
        var shown = new ShownRegions(result, options, row => result.Scores[row].Index(y));
        var points = shown.Rows.Select((row, at) => new DataPoint(result.Scores[row].Index(x), result.Scores[row].Index(y))).ToList();
        var (xs, ys) = (points.Where(p => !double.IsNaN(p.X)).Select(p => p.X).ToList(), points.Select(p => p.Y).ToList());
        var figure = new Figure(options, options.Say($"U({x}) and U({y}), {shown.Period}", $"U({x}) 与 U({y})，{shown.Period}"));
        figure.Numbers(AxisPosition.Bottom, $"U({x})").MajorGridlineStyle = LineStyle.None;
        figure.Numbers(AxisPosition.Left, $"U({y})").MajorGridlineStyle = LineStyle.None;
        if (xs.Count > 0)
        {
            Line(LineAnnotationType.Vertical, Mean(xs));
            Line(LineAnnotationType.Horizontal, Mean(ys));
        }
        figure.Model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.LinearEquation, Slope = 1, Intercept = 0, Color = Palette.Muted, LineStyle = LineStyle.Dash, StrokeThickness = 1, Layer = AnnotationLayer.BelowSeries });
        var series = new ScatterSeries { MarkerType = MarkerType.Circle, MarkerSize = 4, MarkerFill = Palette.Blue, MarkerStroke = OxyColors.White, MarkerStrokeThickness = 0.8 };
        series.Points.AddRange(points.Select(point => new ScatterPoint(point.X, point.Y)));
        figure.Add(series);
        foreach (var (at, isLeft) in PointLabels.Place(points, [.. shown.Names.Select(name => TextMeasure.Width(Label.Of(name), FontSize))], options.Width - 110, Height - 90))
            figure.Model.Annotations.Add(new TextAnnotation
            {
                Text = Label.Of(shown.Names[at]), TextPosition = points[at], Offset = new(isLeft ? -6 : 6, 0), TextVerticalAlignment = VerticalAlignment.Middle,
                TextHorizontalAlignment = isLeft ? HorizontalAlignment.Right : HorizontalAlignment.Left,
                StrokeThickness = 0, Stroke = OxyColors.Transparent, FontSize = FontSize, TextColor = Palette.Ink,
            });
        var above = points.Count(point => point.Y > point.X);
        return figure.Draw(Height, options.Say(
            $"{shown.Count} regions in {shown.Period}; thin lines at the means, dashed where both are equal; {above} of those drawn have more of {y} than of {x}.{shown.Note}",
            $"{shown.Period} {shown.Count} 个地区；细线为均值，虚线为两者相等；所绘地区中 {above} 个的 {y} 高于 {x}。{shown.Note}"));

        void Line(LineAnnotationType type, double at)
            => figure.Model.Annotations.Add(new LineAnnotation { Type = type, X = at, Y = at, Color = Palette.Grid, LineStyle = LineStyle.Solid, StrokeThickness = 1.5, Layer = AnnotationLayer.BelowSeries });
    }

    private static double Mean(List<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Count;
    }
}
