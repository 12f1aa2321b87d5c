using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>Slips of the pen that turn a number into one that is printed.</summary>
internal static class DigitSlip
{
    /// <summary>What explains a printed number: two neighbours swapped, one digit changed, or the point moved; null where none of these does.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="scale">What it was divided by: 100 of percent.</param>
    /// <param name="rounding">How it became its digits.</param>
    /// <param name="recomputed">What should be printed: of several slips the one that comes nearest to it is told.</param>
    /// <param name="meant">What may be printed.</param>
    public static string? Explain(PrintedNumber printed, double scale, PrintedRounding rounding, double recomputed, Interval[] meant)
    {
        var slips = Slips(printed, scale).Where(slip => Array.Exists(meant, m => m.Meets(slip.Number.Range(rounding)))).ToList();
        return slips.Count == 0 ? null : slips.GroupBy(s => s.Words).First().MinBy(s => Math.Abs(s.Number.Value - recomputed)) is var (number, words) ? $"{words}: {number.Text}" : null;
    }

    /// <summary>Every number that a slip makes of another, the likelier slips first.</summary>
    public static IEnumerable<(PrintedNumber Number, string Words)> Slips(PrintedNumber printed, double scale)
    {
        foreach (var (text, words) in Swapped(printed.Text).Concat(Changed(printed.Text)))
            yield return (printed with { Text = text, Value = double.Parse(text, CultureInfo.InvariantCulture) / scale }, words);
        foreach (var factor in new[] { 10, 0.1 })
            yield return (new((printed.Value * factor * scale).ToString("0.##########", CultureInfo.InvariantCulture), printed.Value * factor, printed.Unit * factor), "the point is moved");
    }

    private static IEnumerable<(string Text, string Words)> Swapped(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1])
                yield return ($"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}", "two digits are swapped");
    }

    private static IEnumerable<(string Text, string Words)> Changed(string text)
    {
        for (var i = 0; i < text.Length; i++)
            for (var digit = '0'; char.IsAsciiDigit(text[i]) && digit <= '9'; digit++)
                if (digit != text[i]) yield return ($"{text[..i]}{digit}{text[(i + 1)..]}", "one digit differs");
    }
}
