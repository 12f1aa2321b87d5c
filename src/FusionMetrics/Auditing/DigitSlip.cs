using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>Slips of the pen that turn a number into one that is printed.</summary>
internal static class DigitSlip
{
    /// <summary>What explains a printed number: the same with one digit changed, two neighbours swapped, or the point moved; null where none of these does.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="scale">What it was divided by: 100 of percent.</param>
    /// <param name="rounding">How it became its digits.</param>
    /// <param name="meant">What should be printed.</param>
    public static string? Explain(PrintedNumber printed, double scale, PrintedRounding rounding, Interval[] meant)
    {
        var text = printed.Text;
        foreach (var (changed, words) in Swapped(text).Concat(Changed(text)))
            if (Would(changed)) return $"{words}: {changed}";
        foreach (var factor in new[] { 10, 0.1 })
            if (Array.Exists(meant, m => m.Meets((printed with { Value = printed.Value * factor, Unit = printed.Unit * factor }).Range(rounding))))
                return "the point is moved";
        return null;

        bool Would(string other)
        {
            var number = printed with { Value = double.Parse(other, CultureInfo.InvariantCulture) / scale };
            return Array.Exists(meant, m => m.Meets(number.Range(rounding)));
        }
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
