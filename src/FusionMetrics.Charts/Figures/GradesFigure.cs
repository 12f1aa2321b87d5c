using FusionMetrics.Charts.Drawing;
using FusionMetrics.Coupling;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Figures;

/// <summary>The grades of D, a row a region and a column a period.</summary>
internal static class GradesFigure
{
    private const double RowHeight = 17;

    public static Chart Draw(EvaluationResult result, ChartOptions options)
    {
        var coupling = result.Coupling ?? throw new InvalidOperationException("The result has no coupling. Evaluate a recipe with .Couple().");
        var (panel, scale) = (result.Panel, result.Recipe.Coupling!.Grades);
        var shown = new ShownRegions(result, options, row => coupling[row].D);
        var figure = new Figure(options, options.Say($"Grades of coupling coordination, {panel.Periods[0]} to {panel.Periods[^1]}", $"耦合协调等级，{panel.Periods[0]}—{panel.Periods[^1]}"));
        figure.Names(shown.Names);
        var axis = figure.Numbers(AxisPosition.Bottom, "", -0.5, panel.Periods.Count - 0.5);
        axis.MajorGridlineStyle = LineStyle.None;
        axis.MajorStep = Math.Max(1, Math.Ceiling(panel.Periods.Count / (options.Width / 60.0)));
        axis.LabelFormatter = at => at >= 0 && at < panel.Periods.Count && at == Math.Floor(at) ? panel.Periods[(int)at].ToString() : "";

        // A series a grade, so that the legend has every one of them.
        foreach (var grade in scale.Grades) figure.Add(Cells(grade));
        figure.Legend();
        var rising = shown.Rows.Count(row => GradeOf(row, panel.Periods[0]) is { } before && coupling[row].Grade!.Number > before.Number);
        return figure.Draw(90 + 18 * Math.Ceiling(scale.Grades.Count / (options.Width / 190.0)) + RowHeight * Math.Max(2, shown.Rows.Count), options.Say(
            $"Grades 1 to {scale.Grades.Count} of {shown.Count} regions in {panel.Periods.Count} periods; {rising} of those drawn have a better grade in {shown.Period} than in {panel.Periods[0]}.{shown.Note}",
            $"{shown.Count} 个地区 {panel.Periods.Count} 期的协调等级（1 至 {scale.Grades.Count}）；所绘地区中 {rising} 个在 {shown.Period} 的等级高于 {panel.Periods[0]}。{shown.Note}"));

        RectangleBarSeries Cells(Grade grade)
        {
            var color = Palette.Step(grade.Number - 1, scale.Grades.Count);
            var series = new RectangleBarSeries { Title = options.NameOf(grade), FillColor = color, StrokeColor = OxyColors.White, StrokeThickness = 1 };
            for (var at = 0; at < shown.Rows.Count; at++)
                for (var period = 0; period < panel.Periods.Count; period++)
                    if (GradeOf(shown.Rows[at], panel.Periods[period])?.Number == grade.Number) series.Items.Add(new(period - 0.5, at - 0.5, period + 0.5, at + 0.5));
            return series;
        }

        Grade? GradeOf(int row, Period period) => panel.FindRow(panel.RegionAt(row).Code, period) is >= 0 and var there ? coupling[there].Grade : null;
    }
}
