using System.Globalization;

namespace FusionMetrics;

/// <summary>Reads the written forms of a <see cref="Period"/>.</summary>
internal static class PeriodText
{
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        text = text.Trim();
        period = default;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 4) return false;
        var year = Number(text[..digits]);
        if (year == 0) return false;
        if (digits == text.Length)
        {
            period = Period.OfYear(year);
            return true;
        }
        if (text[digits] == '年' && (digits == 4 || text[(digits + 1)..] is "" or "度"))
        {
            var found = InChinese(year, text[(digits + 1)..]);
            period = found ?? default;
            return found is not null;
        }
        // A part of a year needs a four-digit year, or 12-01 would be the year 12.
        return digits == 4 && TryPart(year, text[digits..], out period);
    }

    // What follows 年 as yearbooks print it: 2019年, 2019年度, 2019年上半年, 2019年第1季度, 2019年一季度, 2019年1月, 2019年1月31日.
    private static Period? InChinese(int year, ReadOnlySpan<char> rest)
    {
        if (rest is "" or "度") return Period.OfYear(year);
        if (rest is "上半年" or "下半年") return Period.OfHalf(year, rest[0] == '上' ? 1 : 2);
        if (rest.EndsWith("季度"))
            return (rest[0] == '第' ? rest[1..^2] : rest[..^2]) is [var digit] && Math.Max("1234".IndexOf(digit, StringComparison.Ordinal), "一二三四".IndexOf(digit, StringComparison.Ordinal)) is >= 0 and var quarter ? Period.OfQuarter(year, quarter + 1) : null;
        var end = rest.IndexOf('月');
        if (end is not (1 or 2) || !AllDigits(rest[..end]) || Number(rest[..end]) is not (>= 1 and <= 12 and var month)) return null;
        rest = rest[(end + 1)..];
        if (rest.Length == 0) return Period.OfMonth(year, month);
        return rest.Length is 2 or 3 && rest[^1] == '日' && AllDigits(rest[..^1]) && Number(rest[..^1]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month) ? Period.OfDay(new DateOnly(year, month, day)) : null;
    }

    private static bool TryPart(int year, ReadOnlySpan<char> rest, out Period period)
    {
        period = default;
        var dashed = rest[0] == '-';
        if (dashed) rest = rest[1..];
        if (rest.Length == 0) return false;

        if (char.IsAsciiDigit(rest[0])) return dashed && (TryMonth(year, rest, out period) || TryDay(year, rest, out period));
        if (rest.Length is < 2 or > 3 || !AllDigits(rest[1..])) return false;
        var part = Number(rest[1..]);
        switch (char.ToUpperInvariant(rest[0]))
        {
            case 'S' or 'H' when part is 1 or 2: period = Period.OfHalf(year, part); return true;
            case 'Q' when part is >= 1 and <= 4: period = Period.OfQuarter(year, part); return true;
            case 'M' when part is >= 1 and <= 12: period = Period.OfMonth(year, part); return true;
            default: return false;
        }
    }

    private static bool TryMonth(int year, ReadOnlySpan<char> rest, out Period period)
    {
        var valid = rest.Length == 2 && AllDigits(rest) && Number(rest) is >= 1 and <= 12;
        period = valid ? Period.OfMonth(year, Number(rest)) : default;
        return valid;
    }

    private static bool TryDay(int year, ReadOnlySpan<char> rest, out Period period)
    {
        period = default;
        if (rest.Length != 5 || rest[2] != '-' || !AllDigits(rest[..2]) || !AllDigits(rest[3..])) return false;
        var (month, day) = (Number(rest[..2]), Number(rest[3..]));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        period = Period.OfDay(new DateOnly(year, month, day));
        return true;
    }

    // A loop: two or three characters, and searching spans allocates until the runtime has compiled it well.
    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
