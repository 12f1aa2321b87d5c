using System.Globalization;
using FusionMetrics.Charts.Drawing;
using FusionMetrics.Outlook;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Figures;

/// <summary>A series, and how it goes on.</summary>
internal static class ForecastFigure
{
    public static Chart Draw(OutlookRow row, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(row);
        var series = row.Series is "d" or "t" or "c" ? row.Series.ToUpperInvariant() : row.Series;
        var region = options.Say(row.RegionName ?? row.Region, row.RegionNameZh ?? row.RegionName ?? row.Region);
        var figure = new Figure(options, row.Forecast is not { Points.Count: > 0 } ? $"{region}: {series}" : options.Say($"{region}: {series} and forecast", $"{region}：{series} 及预测"));
        var years = figure.Numbers(AxisPosition.Bottom, "");
        years.MajorGridlineStyle = LineStyle.None;
        years.MinimumMajorStep = 1;
        years.StringFormat = "0";
        figure.Numbers(AxisPosition.Left, Label.Of(series));

        if (row.Forecast is { Points.Count: > 0 } forecast) Band(figure, row, forecast, options);
        foreach (var found in row.Breaks?.Breaks ?? [])
            figure.Model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Vertical, X = (found.LastBefore + found.FirstAfter) / 2, Color = Palette.Muted, LineStyle = LineStyle.Dot, StrokeThickness = 1, Layer = AnnotationLayer.BelowSeries,
                Text = options.Say("break", "突变"), TextOrientation = AnnotationTextOrientation.Horizontal, TextColor = Palette.Muted, FontSize = 10,
            });
        var values = new LineSeries { Title = options.Say("values", "数值"), Color = Palette.Blue, StrokeThickness = 2, MarkerType = MarkerType.Circle, MarkerSize = 3, MarkerFill = Palette.Blue };
        for (var at = 0; at < row.Values.Count; at++) values.Points.Add(new(row.Times[at], row.Values[at]));
        figure.Add(values);
        // As it is read, not as it is painted.
        figure.Legend(LegendItemOrder.Reverse);
        return figure.Draw(340, options.Language == Language.Chinese ? row.InChinese() : row.ToString());
    }

    private static void Band(Figure figure, OutlookRow row, Trends.Forecasts.Forecast forecast, ChartOptions options)
    {
        var share = (100 * forecast.Confidence).ToString("0.#", CultureInfo.InvariantCulture);
        var band = new AreaSeries { Title = options.Say($"{share} % interval", $"{share}% 区间"), Color = OxyColors.Transparent, Color2 = OxyColors.Transparent, Fill = OxyColor.FromAColor(60, Palette.Vermilion), StrokeThickness = 0 };
        var center = new LineSeries { Title = options.Say("forecast", "预测"), Color = Palette.Vermilion, StrokeThickness = 2, LineStyle = LineStyle.Dash };
        // From the last value on, so that nothing hangs in the air.
        DataPoint last = new(row.Times[^1], row.Values[^1]);
        band.Points.Add(last);
        band.Points2.Add(last);
        center.Points.Add(last);
        foreach (var point in forecast.Points)
        {
            band.Points.Add(new(point.Time, point.Low));
            band.Points2.Add(new(point.Time, point.High));
            center.Points.Add(new(point.Time, point.Value));
        }
        figure.Add(band);
        figure.Add(center);
    }
}
