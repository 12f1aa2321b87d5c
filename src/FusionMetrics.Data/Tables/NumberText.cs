using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Tables;

/// <summary>
/// Numbers that are text, and why a text is none. A number is what the format says and nothing else: no thousands separators, no percent
/// signs, no units, no hexadecimal digits, no words for infinity. What is not a number is refused, never guessed.
/// </summary>
internal sealed partial class NumberText(DecimalMark mark)
{
    private static readonly SearchValues<char> WithPoint = SearchValues.Create("0123456789+-.eE");
    private static readonly SearchValues<char> WithComma = SearchValues.Create("0123456789+-,eE");

    private readonly SearchValues<char> allowed = mark == DecimalMark.Point ? WithPoint : WithComma;

    /// <summary>Reads a number, exactly rounded.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out double value)
    {
        value = double.NaN;
        if (text.IsEmpty || text.ContainsAnyExcept(allowed)) return false;
        return double.TryParse(mark == DecimalMark.Comma ? text.ToString().Replace(',', '.') : text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>Whether a text is a number but for its separators or a percent sign: 1,234.5, 1 234, 3,14 where the point is the mark, 12 %. A column of such is meant as one of numbers.</summary>
    public bool IsNearly(ReadOnlySpan<char> text) => !TryRead(text, out _) && Written().IsMatch(text);

    /// <summary>Says why a text is not a number, and what to do.</summary>
    public string Explain(string text)
    {
        var advice = text switch
        {
            _ when text.EndsWith('%') => "Leave out the percent sign and state the unit with the indicator",
            _ when IsBeyondRange(text) => "It is beyond the range of numbers: check the exponent",
            _ when mark == DecimalMark.Point && IsNumberWith(text, ',') =>
                "Numbers have no thousands separators; if the comma is the decimal mark, say so (decimal: comma, or --decimal comma)",
            _ when mark == DecimalMark.Comma && IsNumberWith(text, '.') =>
                "The decimal mark is set to comma, and numbers have no thousands separators",
            _ when Unit(text) is { } unit => $"Write the number alone, without thousands separators, and state the unit {CellText.Quote(unit)} with the indicator",
            _ => "If it means that the value is missing, list it under missing (or --missing); if the column is no indicator, name those to read (indicators, or --series)",
        };
        return $"{CellText.Quote(text)} is not a number. {advice}.";
    }

    private bool IsBeyondRange(string text)
        => text.Any(char.IsAsciiDigit)
        && double.TryParse(WithDecimalPoint(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsInfinity(value);

    private string WithDecimalPoint(string text) => mark == DecimalMark.Comma ? text.Replace(',', '.') : text;

    private static bool IsNumberWith(string text, char mark)
        => text.Contains(mark) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+');

    // With a leading zero it is a code, such as 01.11.
    [GeneratedRegex(@"^[+-]?(?:[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:[ \u00A0\u202F]\d{3})+)|0|[1-9]\d*)(?:[.,]\d+)?[ \u00A0]?[%\uFF05]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    // What follows the digits, where they begin the text and letters end it: 1,234 亿元.
    private static string? Unit(string text)
    {
        var unsigned = text.TrimStart('-', '+');
        var unit = unsigned.TrimStart([.. "0123456789., "]);
        return unit.Length > 0 && char.IsAsciiDigit(unsigned[0]) && char.IsLetter(unit[0]) && unit is not [<= 'z'] && !unit.Any(char.IsAsciiDigit) ? unit : null;
    }
}
