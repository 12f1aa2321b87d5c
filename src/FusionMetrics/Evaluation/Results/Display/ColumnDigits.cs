using System.Globalization;

namespace FusionMetrics;

/// <summary>
/// How the numbers of a column read: with the same decimals, so that points stand below one another, as many as give the largest five digits. A number that these
/// would cut to less than three digits keeps three of its own.
/// </summary>
internal sealed class ColumnDigits
{
    /// <summary>What stands for a number that is missing.</summary>
    public const string Missing = "–";

    private const int Digits = 5;
    private const double LargestPlain = 1e15;

    private readonly string format;

    /// <summary>Looks at the numbers that are shown.</summary>
    public ColumnDigits(IReadOnlyList<double> numbers)
    {
        double[] plain = [.. numbers.Where(number => Math.Abs(number) < LargestPlain)];
        var most = Math.Clamp(Digits - 1 - Exponent(plain.Select(Math.Abs).DefaultIfEmpty().Max()), 0, 15);
        var needed = plain.Select(number => Text(number, $"F{most}").TrimEnd('0')).Select(text => text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal));
        format = $"F{(most == 0 ? 0 : needed.DefaultIfEmpty().Max())}";
    }

    /// <summary>A number as the column shows it.</summary>
    public string Of(double number)
    {
        if (double.IsNaN(number)) return Missing;
        if (!(Math.Abs(number) < LargestPlain)) return Text(number, "G5");
        var (common, own) = (Text(number + 0.0, format), Text(number, "G3"));
        return Lost(number, common) > Lost(number, own) ? own : common;
    }

    private static double Lost(double number, string text) => Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - number);

    // By its digits, as they are shown: 9.99999 is 10.000.
    private static int Exponent(double number)
    {
        var text = Text(number, "E4");
        return int.Parse(text.AsSpan(text.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
