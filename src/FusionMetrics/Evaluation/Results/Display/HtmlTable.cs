using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FusionMetrics;

/// <summary>Tables as HTML for notebooks and pages: styles in place, no script, all text encoded.</summary>
internal static class HtmlTable
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(TextGrid grid)
    {
        var html = new StringBuilder("<table style=\"border-collapse:collapse;font-size:13px\">\n<thead><tr style=\"border-bottom:1px solid\">");
        for (var c = 0; c < grid.Headings.Length; c++) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Style(grid.Right[c])}>{Encoded(grid.Headings[c])}</th>");
        html.Append(grid.Pictures is null ? "" : "<th></th>").Append("</tr></thead>\n<tbody>\n");
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            if (grid.Gap is { } gap && gap.Before == r) html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{grid.Headings.Length}\"{Style(false)}>{Encoded(gap.Says)}</td></tr>\n");
            html.Append("<tr>");
            for (var c = 0; c < grid.Headings.Length; c++) html.Append(CultureInfo.InvariantCulture, $"<td{Style(grid.Right[c])}{(grid.Right[c] ? "" : " dir=\"auto\"")}>{Encoded(grid.Rows[r][c])}</td>");
            html.Append(grid.Pictures is null ? "" : $"<td>{grid.Pictures[r]}</td>").Append("</tr>\n");
        }
        return html.Append("</tbody></table>\n").ToString();
    }

    /// <summary>Text for HTML, Chinese as it is.</summary>
    public static string Encoded(string text) => Encoder.Encode(text);

    private static string Style(bool isNumber)
        => isNumber ? " style=\"text-align:right;padding:2px 8px;font-variant-numeric:tabular-nums\"" : " style=\"text-align:left;padding:2px 8px\"";
}
