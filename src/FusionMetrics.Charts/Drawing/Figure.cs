using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace FusionMetrics.Charts.Drawing;

/// <summary>A picture in the style of the house: a title at the left, thin grid lines, no frame, the legend below.</summary>
internal sealed class Figure
{
    private const int FontSize = 12;
    private const int HeadingRoom = 40;
    private const string Fonts = "'Noto Sans', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', Arial, sans-serif";

    private readonly ChartOptions options;
    private readonly string title;

    public Figure(ChartOptions options, string title)
    {
        this.options = options;
        this.title = Label.Clean(options.Title ?? title);
        Model = new PlotModel
        {
            Culture = CultureInfo.InvariantCulture, DefaultFont = Fonts, DefaultFontSize = FontSize, TextColor = Palette.Ink, Background = OxyColors.White,
            PlotAreaBorderThickness = new OxyThickness(0), Padding = new OxyThickness(12, this.title.Length > 0 ? HeadingRoom : 8, 20, 8),
        };
    }

    public PlotModel Model { get; }

    /// <summary>An axis of names, the first at the top, below as many empty rows as asked.</summary>
    public void Names(IReadOnlyCollection<string> names, int above = 0)
    {
        var axis = new CategoryAxis
        {
            Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, GapWidth = 0.35, TickStyle = TickStyle.None, AxislineStyle = LineStyle.None, IsTickCentered = true, AxisTickToLabelDistance = 6,
            Minimum = -0.5 - above, Maximum = Math.Max(0.5, names.Count - 0.5),
        };
        axis.Labels.AddRange(names.Select(Label.Of));
        Model.Axes.Add(axis);
    }

    /// <summary>An axis of numbers.</summary>
    public LinearAxis Numbers(AxisPosition position, string name, double minimum = double.NaN, double maximum = double.NaN)
    {
        var axis = new LinearAxis
        {
            Position = position, Title = Label.Clean(name), Minimum = minimum, Maximum = maximum, TickStyle = TickStyle.None, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = Palette.Grid,
            MajorGridlineThickness = 1, AxislineStyle = LineStyle.None, TitleColor = Palette.Muted, TextColor = Palette.Muted, AxisTitleDistance = 8, MinimumPadding = 0.03, MaximumPadding = 0.03,
        };
        Model.Axes.Add(axis);
        return axis;
    }

    /// <summary>Adds what is drawn; one with a title appears in the legend.</summary>
    public void Add(Series series) => Model.Series.Add(series);

    /// <summary>Adds a legend below.</summary>
    public void Legend(LegendItemOrder order = LegendItemOrder.Normal) => Model.Legends.Add(new Legend
    {
        LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.BottomLeft, LegendOrientation = LegendOrientation.Horizontal, LegendBorderThickness = 0, LegendMargin = 0, LegendPadding = 6,
        LegendTextColor = Palette.Muted, LegendColumnSpacing = 14, LegendLineSpacing = 5, LegendItemOrder = order, AllowUseFullExtent = true,
    });

    /// <summary>Draws it.</summary>
    public Chart Draw(double height, string description)
    {
        var svg = new SvgExporter { Width = options.Width, Height = height + Model.Padding.Top, IsDocument = false, UseVerticalTextAlignmentWorkaround = true, TextMeasurer = new TextMeasure() }.ExportToString(Model);
        var named = title.Length > 0 ? title : Label.Clean(description);
        return new Chart(named, Label.Clean(description), SvgText.Finish(svg, named, Label.Clean(description), Label.Fit(title, SvgText.HeadingSize, options.Width - 28), Fonts));
    }
}
