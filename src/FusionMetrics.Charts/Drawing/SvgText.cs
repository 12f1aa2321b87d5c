using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace FusionMetrics.Charts.Drawing;

/// <summary>Makes a picture for pages of what the exporter draws: its title and description for those who cannot see it, its heading, its fonts once, and names within it that no other picture on the page has.</summary>
internal static class SvgText
{
    public const int HeadingSize = 16;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Finish(string drawn, string title, string description, string heading, string fonts)
    {
        var root = XElement.Parse(drawn);
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("font-family", fonts);
        foreach (var text in root.Descendants(Svg + "text")) text.SetAttributeValue("font-family", null);
        RenameClips(root, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(drawn)))[..8]);
        root.AddFirst(new XElement(Svg + "title", title), new XElement(Svg + "desc", description));
        if (heading.Length > 0)
            root.Add(new XElement(Svg + "text", new XAttribute("x", 14), new XAttribute("y", 26), new XAttribute("font-size", HeadingSize), new XAttribute("font-weight", 600), new XAttribute("fill", "#222222"), heading));
        return root.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n") + "\n";
    }

    // A page has one clip of a name: that of the first picture would cut all others.
    private static void RenameClips(XElement root, string mark)
    {
        foreach (var clip in root.Descendants(Svg + "clipPath")) clip.SetAttributeValue("id", $"{clip.Attribute("id")!.Value}-{mark}");
        foreach (var use in root.Descendants().Attributes("clip-path")) use.Value = use.Value.Replace(")", $"-{mark})", StringComparison.Ordinal);
    }
}
