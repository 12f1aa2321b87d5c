using OxyPlot;

namespace FusionMetrics.Charts.Drawing;

/// <summary>Colours that readers with any colour vision can tell apart (Okabe and Ito 2008).</summary>
internal static class Palette
{
    public static readonly OxyColor Blue = OxyColor.FromRgb(0x00, 0x72, 0xB2);
    public static readonly OxyColor Vermilion = OxyColor.FromRgb(0xD5, 0x5E, 0x00);
    public static readonly OxyColor Ink = OxyColor.FromRgb(0x33, 0x33, 0x33);
    public static readonly OxyColor Muted = OxyColor.FromRgb(0x70, 0x70, 0x70);
    public static readonly OxyColor Grid = OxyColor.FromRgb(0xDD, 0xDD, 0xDD);
    private static readonly OxyColor Middle = OxyColor.FromRgb(0xF4, 0xF4, 0xEE);

    private static readonly OxyColor[] Categories =
    [
        Blue, OxyColor.FromRgb(0xE6, 0x9F, 0x00), OxyColor.FromRgb(0x00, 0x9E, 0x73), OxyColor.FromRgb(0xCC, 0x79, 0xA7), OxyColor.FromRgb(0x56, 0xB4, 0xE9), Vermilion, OxyColor.FromRgb(0x99, 0x99, 0x99),
    ];

    /// <summary>The colour of a category, from 0; they begin anew after the last.</summary>
    public static OxyColor Category(int at) => Categories[at % Categories.Length];

    /// <summary>The colour of a step of a scale, from vermilion for the worst over nearly white to blue for the best.</summary>
    public static OxyColor Step(int step, int steps)
    {
        var place = steps < 2 ? 1 : (double)step / (steps - 1);
        return place < 0.5 ? Between(Vermilion, Middle, 2 * place) : Between(Middle, Blue, 2 * place - 1);
    }

    private static OxyColor Between(OxyColor from, OxyColor to, double place) => OxyColor.FromRgb(Between(from.R, to.R, place), Between(from.G, to.G, place), Between(from.B, to.B, place));

    private static byte Between(byte from, byte to, double place) => (byte)Math.Round(from + (to - from) * place);
}
