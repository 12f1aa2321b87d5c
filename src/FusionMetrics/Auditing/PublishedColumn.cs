using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>
/// A printed column of numbers of 0 or more digits each. How far each is rounded follows from the column as a whole: a number of fewer decimals than the others has lost its
/// trailing zeros, or all numbers have the same significant digits, whichever leaves fewer of them short. Immutable.
/// </summary>
public sealed class PublishedColumn
{
    private PublishedColumn(string name, IReadOnlyList<PrintedNumber?> cells, string digits)
    {
        Name = name;
        Cells = cells;
        Digits = digits;
    }

    /// <summary>The heading.</summary>
    public string Name { get; }

    /// <summary>The numbers, a row each; null where there is none.</summary>
    public IReadOnlyList<PrintedNumber?> Cells { get; }

    /// <summary>How far the numbers are rounded, in words: <c>4 decimals</c>, <c>3 significant digits</c>.</summary>
    public string Digits { get; }

    /// <summary>A column from the texts of its cells.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="texts">The cells as printed, in invariant culture: <c>0.9950</c>, <c>2.01E-3</c>; null or empty where there is none.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">A text is not a finite number.</exception>
    public static PublishedColumn Of(string name, IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(texts);
        string?[] cells = [.. texts.Select(text => string.IsNullOrWhiteSpace(text) ? null : text.Trim())];
        foreach (var text in cells)
            if (text is not null && !IsNumber(text)) throw new ArgumentException($"'{text}' in column '{name}' is not a number.", nameof(texts));
        var digits = PrintedDigits.Of(cells);
        return new(name, [.. cells.Select(text => text is null ? (PrintedNumber?)null : digits.Read(text))], digits.ToString());
    }

    /// <summary>The heading and how far the numbers are rounded.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Digits})";

    internal static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);

    /// <summary>The same numbers in a unit so many times as large.</summary>
    internal PublishedColumn Over(double scale) => new(Name, [.. Cells.Select(cell => cell?.Over(scale))], Digits);
}
