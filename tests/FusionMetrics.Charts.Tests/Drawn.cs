using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FusionMetrics.Charts.Drawing;

namespace FusionMetrics.Charts.Tests;

/// <summary>A picture, read back.</summary>
internal sealed partial class Drawn(Chart chart)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public XElement Root { get; } = XElement.Parse(chart.Svg);

    public double Width => (double)Root.Attribute("width")!;

    public double Height => (double)Root.Attribute("height")!;

    /// <summary>Every text, and from where to where it reaches, as far as that can be known without a font.</summary>
    public IEnumerable<(string Text, double Left, double Right, double Y, string Fill)> Texts()
    {
        foreach (var text in Root.Descendants(Svg + "text"))
        {
            var place = Place().Match((string?)text.Attribute("transform") ?? "");
            var (x, y) = place.Success ? (Number(place.Groups[1].Value), Number(place.Groups[2].Value)) : ((double)text.Attribute("x")!, (double)text.Attribute("y")!);
            var width = TextMeasure.Width(text.Value, (double)text.Attribute("font-size")!);
            var isTurned = ((string?)text.Attribute("transform"))?.Contains("rotate", StringComparison.Ordinal) == true;
            var left = isTurned ? x : (string?)text.Attribute("text-anchor") switch { "end" => x - width, "middle" => x - width / 2, _ => x };
            yield return (text.Value, left, isTurned ? x : left + width, y, (string)text.Attribute("fill")!);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"translate\(([-\d.]+),([-\d.]+)\)")]
    private static partial Regex Place();
}
