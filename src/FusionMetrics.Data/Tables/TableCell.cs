using System.Globalization;

namespace FusionMetrics.Data;

/// <summary>A cell of a table, as its source holds it. Immutable; the default value is an empty cell.</summary>
public readonly struct TableCell
{
    private readonly string? text;
    private readonly double number;

    private TableCell(CellKind kind, string? text, double number)
    {
        Kind = kind;
        this.text = text;
        this.number = number;
    }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The number of a number cell; NaN in every other.</summary>
    public double Number => Kind == CellKind.Number ? number : double.NaN;

    /// <summary>The day of a date cell; null in every other.</summary>
    public DateOnly? Date => Kind == CellKind.Date ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>A cell with text; an empty one where there is nothing but spaces.</summary>
    /// <param name="text">The text; the spaces around it do not count.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(string? text) => string.IsNullOrWhiteSpace(text) ? default : new(CellKind.Text, text.Trim(), 0);

    /// <summary>A cell with a number.</summary>
    /// <param name="number">The number; NaN for an empty cell.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(double number) => double.IsNaN(number) ? default : new(CellKind.Number, null, number);

    /// <summary>A cell with a date.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(DateOnly date) => new(CellKind.Date, null, date.DayNumber);

    /// <summary>
    /// A cell with a value as libraries hand it over: a number of any width, which is exact but for 64-bit whole numbers beyond 2^53 and decimals, rounded once; text; a date, without its time
    /// of day. Anything else is its text in invariant culture.
    /// </summary>
    /// <param name="value">The value; null and <see cref="DBNull"/> for an empty cell.</param>
    /// <returns>The cell.</returns>
    public static TableCell OfValue(object? value) => value switch
    {
        null or DBNull => default,
        double number => Of(number),
        string text => Of(text),
        float number => Of(number),
        // By its digits: the conversion by the runtime is not exactly rounded.
        decimal number => Of(double.Parse(number.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)),
        long or int or short or byte or sbyte or ushort or uint or ulong => Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        DateOnly date => Of(date),
        DateTime date => Of(DateOnly.FromDateTime(date)),
        DateTimeOffset date => Of(DateOnly.FromDateTime(date.DateTime)),
        _ => Of(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    /// <summary>A cell that the source calls an error.</summary>
    /// <param name="what">The error, as the source writes it: <c>#DIV/0!</c>.</param>
    /// <returns>The cell.</returns>
    public static TableCell Fault(string what) => new(CellKind.Fault, what, 0);

    /// <summary>The cell as text: numbers with as many digits as it takes to read back the same bits, dates as <c>2019-12-31</c>.</summary>
    /// <returns>The text; empty for an empty cell.</returns>
    public override string ToString() => Kind switch
    {
        CellKind.Number => number.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Date => Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => text ?? "",
    };
}
