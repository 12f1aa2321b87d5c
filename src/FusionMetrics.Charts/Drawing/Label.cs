using System.Globalization;
using System.Text;

namespace FusionMetrics.Charts.Drawing;

/// <summary>Names as they can stand in a picture: of one line, of what XML can hold, and not too long.</summary>
internal static class Label
{
    private const int MostCharacters = 40;
    private const int Ending = 14;

    public static string Of(string text)
    {
        var clean = Clean(text);
        var info = new StringInfo(clean);
        // Names that begin alike often end differently: exports of goods, exports of services.
        return info.LengthInTextElements <= MostCharacters
            ? clean
            : string.Concat(info.SubstringByTextElements(0, MostCharacters - Ending - 1), "…", info.SubstringByTextElements(info.LengthInTextElements - Ending));
    }

    /// <summary>As much of a text as there is room for.</summary>
    public static string Fit(string text, double fontSize, double room)
    {
        if (TextMeasure.Width(text, fontSize) <= room) return text;
        var info = new StringInfo(text);
        var kept = info.LengthInTextElements;
        string cut;
        do cut = string.Concat(info.SubstringByTextElements(0, --kept), "…");
        while (kept > 1 && TextMeasure.Width(cut, fontSize) > room);
        return cut;
    }

    /// <summary>Without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        // Halves of characters come out as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Rune.IsControl(rune) ? " " : rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }

    public static string Number(double value) => double.IsNaN(value) ? "–" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
