using System.Buffers;
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

    // Beyond that, nobody has left a few spaces.
    private const int MostBlank = 64;

    private readonly SearchValues<byte> allowed;
    private readonly byte[][] missing;

    public NumberCell(DecimalMark mark, IReadOnlyList<string> missingTokens)
    {
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
        return text.ContainsAnyExcept(allowed) ? IsBlank(text) : csv.TryParse(column, out value) && double.IsFinite(value);
    }

    // Spreadsheets leave no-break spaces in cells that look empty.
    private static bool IsBlank(ReadOnlySpan<byte> text) => text.Length <= MostBlank && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text));

    private bool IsMissing(ReadOnlySpan<byte> text)
    {
        foreach (var token in missing)
            if (text.SequenceEqual(token)) return true;
        return false;
    }
}
