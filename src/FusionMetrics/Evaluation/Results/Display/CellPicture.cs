using System.Globalization;
using System.Text;

namespace FusionMetrics;

/// <summary>A picture that stands in a cell of an HTML table: SVG, no larger than a word. What it shows stands beside it in numbers.</summary>
internal static class CellPicture
{
    private const int Width = 96;
    private const int Height = 14;
    private const string Blue = "#0072B2";

    /// <summary>A bar for a share of 0 to 1; nothing for none.</summary>
    public static string Bar(double share) => double.IsNaN(share) ? "" : Svg($"""<rect width="{Number(Width * Math.Clamp(share, 0, 1))}" height="{Height}" fill="{Blue}"/>""");

    /// <summary>A line through values in the order of time, from the least at the bottom to the largest at the top; gaps where values are missing.</summary>
    public static string Line(IReadOnlyList<double> values)
    {
        double[] there = [.. values.Where(double.IsFinite)];
        if (there.Length == 0) return "";
        var (low, high) = (there.Min(), there.Max());
        var path = new StringBuilder();
        var isDown = false;
        var (x, y) = ("", "");
        for (var at = 0; at < values.Count; at++)
        {
            var isThere = double.IsFinite(values[at]);
            if (isThere)
            {
                x = Number(2 + (Width - 4) * at / Math.Max(1.0, values.Count - 1));
                y = Number(high > low ? 2 + (Height - 4) * ((high - values[at]) / (high - low)) : Height / 2.0);
                path.Append(isDown ? 'L' : 'M').Append(x).Append(' ').Append(y);
            }
            isDown = isThere;
        }
        return Svg($"""<path d="{path}" fill="none" stroke="{Blue}" stroke-width="1.5"/><circle cx="{x}" cy="{y}" r="2" fill="{Blue}"/>""");
    }

    private static string Svg(string content) => $"""<svg width="{Width}" height="{Height}" aria-hidden="true">{content}</svg>""";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
