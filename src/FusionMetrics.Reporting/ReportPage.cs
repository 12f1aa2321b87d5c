using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace FusionMetrics.Reporting;

/// <summary>The page around the data: its style and scripts, joined in a fixed order, and the policy that lets nothing else run.</summary>
internal static class ReportPage
{
    // One room of the page a file; each knows those before it.
    private static readonly string[] Styles = ["base.css", "layout.css", "tables.css", "charts.css", "print.css"];

    private static readonly string[] Scripts =
    [
        "elements.js", "data.js", "english.js", "chinese.js", "language.js", "format.js", "methods.js", "conventions.js", "notes.js", "address.js", "state.js", "theme.js", "charts.js", "labels.js", "sections.js", "marks.js",
        "summary.js", "ranking.js", "coordination.js", "heatmap.js", "weights.js", "quadrant.js", "radar.js", "obstacles.js", "trends.js", "multiples.js", "certainty.js",
        "path.js", "map.js", "appendix.js", "page.js",
    ];

    private static readonly Lazy<string> Style = new(() => Joined(Styles));
    private static readonly Lazy<string> Library = new(() => Resource("echarts.js"));
    private static readonly Lazy<string> Script = new(() => $"(function () {{\n'use strict';\n{Joined(Scripts)}}}());\n");
    private static readonly Lazy<string> Template = new(() => Resource("page.html"));

    public static string Of(string title, Language language, string island) => Filled(Template.Value, new()
    {
        ["language"] = language == Language.Chinese ? "zh-CN" : "en",
        ["title"] = HtmlEncoder.Default.Encode(title),
        ["policy"] = $"default-src 'none'; script-src '{Hash(Library.Value)}' '{Hash(Script.Value)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
        ["style"] = Style.Value,
        ["island"] = island,
        ["library"] = Library.Value,
        ["script"] = Script.Value,
    });

    // In one pass: what is filled in may hold what looks like a place.
    private static string Filled(string template, Dictionary<string, string> places)
    {
        var text = new StringBuilder();
        var parts = template.Split("{{");
        text.Append(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            text.Append(places[part[..end]]).Append(part, end + 2, part.Length - end - 2);
        }
        return text.ToString();
    }

    private static string Hash(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";

    private static string Joined(string[] files) => string.Concat(files.Select(Resource));

    // Line feeds only, whatever the checkout made of them: the browser hashes what it parsed.
    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream($"Page.{name}")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
