using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FusionMetrics.Cli.Output;

/// <summary>
/// A small chart of a series for a terminal: its values, the line of its trend, and its forecasts with their intervals. Columns are even in time, a column a step where
/// they fit.
/// </summary>
internal sealed class LineChart
{
    private const int Rows = 10;
    private const int MostColumns = 60;

    private readonly char[][] cells;
    private readonly double start;
    private readonly double end;
    private double lowest;
    private double highest;

    private LineChart(double start, double end, int columns)
    {
        (this.start, this.end) = (start, end);
        cells = [.. Enumerable.Range(0, Rows).Select(_ => Enumerable.Repeat(' ', columns).ToArray())];
    }

    /// <summary>Draws a chart of a series with at least two values, or one value and a forecast.</summary>
    /// <param name="values">The values, in the order of time.</param>
    /// <param name="forecasts">The forecasts with the ends of their intervals; they may be none.</param>
    /// <param name="line">The line of the trend, at the first and at the last value; null for none.</param>
    /// <param name="labels">What stands below the first value, the last value and the last forecast.</param>
    public static string Draw(IReadOnlyList<(double Time, double Value)> values, IReadOnlyList<(double Time, double Value, double Low, double High)> forecasts, (double First, double Last)? line,
        IReadOnlyList<string> labels)
    {
        double[] times = [.. values.Select(v => v.Time), .. forecasts.Select(f => f.Time)];
        var step = Enumerable.Range(1, times.Length - 1).Min(i => times[i] - times[i - 1]);
        // Two columns a step where there is room, so that a short series is not a stub.
        var steps = (times[^1] - times[0]) / step;
        var columns = 1 + (int)Math.Min(MostColumns, Math.Round(steps * Math.Max(1, Math.Floor(MostColumns / 2 / steps))));
        var chart = new LineChart(times[0], times[^1], columns);
        double[] heights = [.. values.Select(v => v.Value), .. forecasts.SelectMany(f => new[] { f.Low, f.High })];
        (chart.lowest, chart.highest) = (heights.Min(), heights.Max());

        if (line is { } trend)
        {
            var (from, to) = (chart.Column(values[0].Time), chart.Column(values[^1].Time));
            for (var column = from; column <= to; column++) chart.Put(column, trend.First + (trend.Last - trend.First) * (to == from ? 0 : (double)(column - from) / (to - from)), '·');
        }
        foreach (var (time, value, low, high) in forecasts)
        {
            for (var row = chart.Row(high); row <= chart.Row(low); row++) chart.cells[row][chart.Column(time)] = '┊';
            chart.Put(chart.Column(time), value, '○');
        }
        foreach (var (time, value) in values) chart.Put(chart.Column(time), value, '●');
        return chart.Text([.. labels.Zip([values[0].Time, values[^1].Time, times[^1]], (label, time) => (chart.Column(time), label))]);
    }

    private int Column(double time) => end > start ? (int)Math.Round((time - start) / (end - start) * (cells[0].Length - 1)) : 0;

    // Halves first: the span of vast values is not a number.
    private int Row(double value) => highest > lowest ? (int)Math.Round((highest / 2 - value / 2) / (highest / 2 - lowest / 2) * (Rows - 1)) : Rows / 2;

    private void Put(int column, double value, char mark)
    {
        if (Row(value) is >= 0 and < Rows and var row) cells[row][column] = mark;
    }

    private string Text(IReadOnlyList<(int Column, string Text)> labels)
    {
        var (top, bottom) = (Number(highest), Number(lowest));
        var width = Math.Max(top.Length, bottom.Length);
        var text = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            var label = row == 0 ? top : row == Rows - 1 ? bottom : "";
            text.Append(label.PadLeft(width)).Append(label.Length > 0 ? " ┤" : " │").AppendLine(new string(cells[row]).TrimEnd());
        }
        var axis = new StringBuilder(new string(' ', width + 2));
        foreach (var (column, label) in labels)
        {
            // In columns of the terminal: a Chinese character takes two.
            var end = axis.ToString().GetCellWidth();
            var place = Math.Max(end > width + 2 ? end + 1 : 0, width + 2 + column - label.GetCellWidth() / 2);
            axis.Append(' ', Math.Max(0, place - end)).Append(label);
        }
        return text.Append(' ', width + 1).Append('└').AppendLine(new string('─', cells[0].Length)).AppendLine(axis.ToString()).ToString().ReplaceLineEndings("\n");
    }

    private string Number(double value)
        => AlignedText.Enough(value, highest - lowest, value.ToString(Math.Abs(value) is >= 1e6 or (< 1e-3 and > 0) ? "0.00E+0" : "#,0.###", CultureInfo.InvariantCulture));
}
