using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace FusionMetrics.Data.Csv;

/// <summary>
/// Reads cells as numbers, exactly rounded. A number is what the format says and nothing else: no thousands separators, no percent
/// signs, no hexadecimal digits, no words for infinity. What is not a number is refused, never guessed.
/// </summary>
internal sealed class NumberCell
{
    private static readonly SearchValues<byte> WithPoint = SearchValues.Create("0123456789+-.eE"u8);
    private static readonly SearchValues<byte> WithComma = SearchValues.Create("0123456789+-,eE"u8);

    private readonly DecimalMark mark;
    private readonly SearchValues<byte> allowed;
    private readonly byte[][] missing;

    public NumberCell(DecimalMark mark, IReadOnlyList<string> missingTokens)
    {
        this.mark = mark;
        allowed = mark == DecimalMark.Point ? WithPoint : WithComma;
        missing = [.. missingTokens.Select(token => Encoding.UTF8.GetBytes(token.Trim()))];
    }

    /// <summary>Reads the number in a cell, NaN where it is missing.</summary>
    /// <returns>Whether the cell is empty, a text for missing, or a finite number.</returns>
    public bool TryRead(CsvReader csv, int column, out double value)
    {
        var text = csv.GetSpan(column);
        value = double.NaN;
        if (text.IsEmpty || IsMissing(text)) return true;
        // The parser itself would read more: thousands separators, and words for infinity and not-a-number.
        return !text.ContainsAnyExcept(allowed) && csv.TryParse(column, out value) && double.IsFinite(value);
    }

    /// <summary>Says why a cell is not a number, and what to do.</summary>
    public string Explain(string text)
    {
        var advice = text switch
        {
            _ when text.EndsWith('%') => "Leave out the percent sign and state the unit with the indicator",
            _ when IsBeyondRange(text) => "It is beyond the range of numbers: check the exponent",
            _ when mark == DecimalMark.Point && IsNumberWith(text, ',') =>
                "Numbers have no thousands separators; if the comma is the decimal mark, set the decimal mark to comma",
            _ when mark == DecimalMark.Comma && IsNumberWith(text, '.') =>
                "The decimal mark is set to comma, and numbers have no thousands separators",
            _ => "If it means that the value is missing, list it under missing; if the column is no indicator, name the indicators to read",
        };
        return $"{CellText.Quote(text)} is not a number. {advice}.";
    }

    private bool IsMissing(ReadOnlySpan<byte> text)
    {
        foreach (var token in missing)
            if (text.SequenceEqual(token)) return true;
        return false;
    }

    private bool IsBeyondRange(string text)
        => text.Any(char.IsAsciiDigit)
        && double.TryParse(WithDecimalPoint(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsInfinity(value);

    private string WithDecimalPoint(string text) => mark == DecimalMark.Comma ? text.Replace(',', '.') : text;

    private static bool IsNumberWith(string text, char mark)
        => text.Contains(mark) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+');
}
