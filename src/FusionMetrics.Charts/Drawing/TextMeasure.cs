using System.Globalization;
using System.Text;
using OxyPlot;

namespace FusionMetrics.Charts.Drawing;

/// <summary>
/// How much room a text takes, the same on every machine: by the kind of each character, not by the fonts of the machine. The reader's fonts are not known anyway; the widths are those of
/// common sans-serif fonts, rounded up.
/// </summary>
internal sealed class TextMeasure : RenderContextBase
{
    // Of capitals and digits, so that they stand in the middle of a line.
    private const double LineHeight = 1;

    public static double Width(string text, double fontSize)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return ems * fontSize;
    }

    public override int ClipCount => 0;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
        => string.IsNullOrEmpty(text) ? OxySize.Empty : new(text.Split('\n').Max(line => Width(line, fontSize)), text.Split('\n').Length * fontSize * LineHeight);

    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
    }

    public override void DrawPolygon(IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
    }

    public override void DrawText(ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation, HorizontalAlignment horizontalAlignment,
        VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
    }

    public override void PushClip(OxyRect clippingRectangle)
    {
    }

    public override void PopClip()
    {
    }

    private static double Ems(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value is >= 0x2E80 and < 0xD800 or >= 0xF900 and < 0xFB00 or >= 0xFE30 and < 0xFE70 or >= 0xFF01 and < 0xFFE7 or >= 0x1F000 => 1,
        _ when rune.IsAscii && "ijlI.,:;|!'()[]ft ".Contains((char)rune.Value, StringComparison.Ordinal) => 0.33,
        _ when rune.IsAscii && "mwMW@%".Contains((char)rune.Value, StringComparison.Ordinal) => 0.9,
        UnicodeCategory.UppercaseLetter => 0.7,
        _ => 0.58,
    };
}
