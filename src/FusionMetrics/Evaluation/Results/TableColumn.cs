using System.Globalization;

namespace FusionMetrics;

/// <summary>A column of a <see cref="ResultTable"/>, as a writer or a listing sees it.</summary>
public sealed class TableColumn
{
    private readonly Func<int, string?>? text;
    private readonly Func<int, double>? number;

    private TableColumn(string name, ColumnKind kind, Func<int, string?>? text, Func<int, double>? number)
    {
        Name = name;
        Kind = kind;
        this.text = text;
        this.number = number;
    }

    /// <summary>The heading.</summary>
    public string Name { get; }

    /// <summary>What the cells are.</summary>
    public ColumnKind Kind { get; }

    /// <summary>A column of text.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="text">The text of a row; null for an empty cell.</param>
    /// <returns>The column.</returns>
    public static TableColumn OfText(string name, Func<int, string?> text) => new(name, ColumnKind.Text, text, null);

    /// <summary>A column of numbers.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="number">The number of a row; NaN for an empty cell.</param>
    /// <returns>The column.</returns>
    public static TableColumn OfNumbers(string name, Func<int, double> number) => new(name, ColumnKind.Number, null, number);

    /// <summary>A column of whole numbers.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="number">The number of a row; null for an empty cell.</param>
    /// <returns>The column.</returns>
    public static TableColumn OfIntegers(string name, Func<int, int?> number)
        => new(name, ColumnKind.WholeNumber, null, row => number(row) ?? double.NaN);

    // A column that only some recipes ask for: none where it would be empty.
    internal static IEnumerable<TableColumn> OfNumbersAsked<TRow>(string name, IReadOnlyList<TRow> rows, Func<TRow, double> number)
        => rows.Any(row => !double.IsNaN(number(row))) ? [OfNumbers(name, row => number(rows[row]))] : [];

    /// <summary>The number of a row; NaN for an empty cell and for text.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The number.</returns>
    public double Number(int row) => number is null ? double.NaN : number(row);

    /// <summary>The cell of a row as text: numbers in invariant culture with as many digits as it takes to read back the same bits.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The text; empty for an empty cell.</returns>
    public string Text(int row)
    {
        if (text is not null) return text(row) ?? "";
        var value = Number(row);
        return double.IsNaN(value) ? "" : value.ToString(ReadsBackWrong(value) ? "G17" : "R", CultureInfo.InvariantCulture);
    }

    // The shortest text that .NET 10 makes of 2^-25 and of 2^-958 reads back as the number next to them (dotnet/runtime issue 135582).
    private static bool ReadsBackWrong(double value) => Math.Abs(value) is 2.98023223876953125E-08 or 4.1045368012983762E-289;
}
