using System.Globalization;
using FusionMetrics.Charts.Drawing;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Figures;

/// <summary>D of the regions in a period and in the first.</summary>
internal static class CoordinationFigure
{
    private const double RowHeight = 19;

    public static Chart Draw(EvaluationResult result, ChartOptions options)
    {
        var coupling = result.Coupling ?? throw new InvalidOperationException("The result has no coupling. Evaluate a recipe with .Couple().");
        var shown = new ShownRegions(result, options, row => coupling[row].D);
        var first = result.Panel.Periods[0];
        var figure = new Figure(options, options.Say($"Coupling coordination D, {first} and {shown.Period}", $"耦合协调度 D，{first} 与 {shown.Period}"));
        // A row above, for the numbers of the grades.
        figure.Names(shown.Names, above: 1);
        var axis = figure.Numbers(AxisPosition.Bottom, options.Say("D; numbers above: grades", "D；上方数字为等级"), -0.012, 1.012);
        axis.MajorGridlineStyle = LineStyle.None;
        Grades(figure, result.Recipe.Coupling!.Grades.Edges);

        var change = new LineSeries { Color = Palette.Grid, StrokeThickness = 3 };
        var before = Points(first.ToString(), OxyColors.White, Palette.Muted);
        var now = Points(shown.Period.ToString(), Palette.Blue, Palette.Blue);
        for (var at = 0; at < shown.Rows.Count; at++)
        {
            var d = coupling[shown.Rows[at]].D;
            now.Points.Add(new(d, at));
            var row = result.Panel.FindRow(result.Panel.RegionAt(shown.Rows[at]).Code, first);
            if (row < 0 || double.IsNaN(coupling[row].D) || first == shown.Period) continue;
            before.Points.Add(new(coupling[row].D, at));
            change.Points.AddRange([new(coupling[row].D, at), new(d, at), DataPoint.Undefined]);
        }
        figure.Add(change);
        if (before.Points.Count > 0) figure.Add(before);
        figure.Add(now);
        figure.Legend();

        var description = shown.Count == 0 ? options.Say("No region has a D.", "没有地区有 D 值。") : options.Say(
            $"D of {shown.Count} regions in {shown.Period}, from {shown.Names[0]} ({Label.Number(coupling[shown.Rows[0]].D)}) to {shown.Names[^1]} ({Label.Number(coupling[shown.Rows[^1]].D)}).{shown.Note}",
            $"{shown.Period} {shown.Count} 个地区的耦合协调度，从{shown.Names[0]}（{Label.Number(coupling[shown.Rows[0]].D)}）到{shown.Names[^1]}（{Label.Number(coupling[shown.Rows[^1]].D)}）。{shown.Note}");
        return figure.Draw(90 + RowHeight * (1 + Math.Max(2, shown.Rows.Count)), description);
    }

    private static void Grades(Figure figure, IReadOnlyList<double> edges)
    {
        foreach (var edge in edges) figure.Model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = edge, Color = Palette.Grid, LineStyle = LineStyle.Solid, StrokeThickness = 1, Layer = AnnotationLayer.BelowSeries });
        double[] ends = [0, .. edges, 1];
        for (var grade = 1; grade < ends.Length; grade++)
            figure.Model.Annotations.Add(new TextAnnotation
            {
                Text = grade.ToString(CultureInfo.InvariantCulture), TextPosition = new((ends[grade - 1] + ends[grade]) / 2, -1), TextVerticalAlignment = VerticalAlignment.Middle,
                Stroke = OxyColors.Transparent, StrokeThickness = 0, FontSize = 10, TextColor = Palette.Muted,
            });
    }

    private static ScatterSeries Points(string title, OxyColor fill, OxyColor stroke)
        => new() { Title = title, MarkerType = MarkerType.Circle, MarkerSize = 4.5, MarkerFill = fill, MarkerStroke = stroke, MarkerStrokeThickness = 1.5 };
}
