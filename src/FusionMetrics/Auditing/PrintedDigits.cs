using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>How far the numbers of a printed column are rounded: to so many decimals, or to so many significant digits.</summary>
internal sealed class PrintedDigits
{
    private readonly int count;
    private readonly bool significant;

    private PrintedDigits(int count, bool significant)
    {
        this.count = count;
        this.significant = significant;
    }

    /// <summary>
    /// What explains the texts best. Spreadsheets drop trailing zeros, so a text may be short of digits, but only one in ten is: of both ways of rounding, the one that leaves fewer
    /// texts short.
    /// </summary>
    public static PrintedDigits Of(IEnumerable<string?> texts)
    {
        (int Decimals, int Significant)[] all = [.. texts.OfType<string>().Select(Count)];
        if (all.Length == 0) return new(0, false);
        var (decimals, significant) = (all.Max(d => d.Decimals), all.Max(d => d.Significant));
        var shortOfDecimals = all.Count(d => d.Decimals < decimals);
        // A zero has no significant digits to be short of.
        var shortOfSignificant = all.Count(d => d.Significant > 0 && d.Significant < significant);
        return shortOfDecimals <= shortOfSignificant ? new(decimals, false) : new(significant, true);
    }

    /// <summary>The number that a text stands for.</summary>
    public PrintedNumber Read(string text)
    {
        var (decimals, digits) = Count(text);
        var unit = !significant ? PowerOfTen(-count) : digits == 0 ? 0 : PowerOfTen(digits - decimals - count);
        return new(text, double.Parse(text, CultureInfo.InvariantCulture), unit);
    }

    public override string ToString() => significant ? $"{count} significant digits" : count == 1 ? "1 decimal" : $"{count} decimals";

    // 1.20E-2: its last digit stands at the fourth decimal, and three digits are significant.
    private static (int Decimals, int Significant) Count(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? text : text[..e];
        var exponent = e < 0 ? 0 : int.Parse(text[(e + 1)..], CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        return (decimals, mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('+', '-', '0').Length);
    }

    private static double PowerOfTen(int exponent) => double.Parse($"1e{exponent.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
}
