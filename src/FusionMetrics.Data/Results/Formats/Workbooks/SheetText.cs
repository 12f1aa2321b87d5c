using System.Globalization;
using System.Text;

namespace FusionMetrics.Data.Results;

/// <summary>Text as the XML of a sheet holds it: what XML cannot hold is written as <c>_x0007_</c> (ECMA-376, 22.9.2.19).</summary>
internal static class SheetText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '&') escaped.Append("&amp;");
            else if (character == '<') escaped.Append("&lt;");
            else if (character == '>') escaped.Append("&gt;");
            else if (character == '_' && IsEscape(text.AsSpan(i))) escaped.Append("_x005F_");
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(character).Append(text[++i]);
            else if ((character < ' ' && character is not ('\t' or '\n')) || char.IsSurrogate(character) || character >= '\uFFFE')
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            else escaped.Append(character);
        }
        return escaped.ToString();
    }

    // What would be taken for such an escape.
    private static bool IsEscape(ReadOnlySpan<char> text)
        => text.Length >= 7 && text[1] == 'x' && text[6] == '_' && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
