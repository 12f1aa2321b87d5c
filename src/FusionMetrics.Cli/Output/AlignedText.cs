using System.Globalization;
using Spectre.Console;

namespace FusionMetrics.Cli.Output;

/// <summary>Cells in columns, with the few digits that a person compares.</summary>
internal static class AlignedText
{
    /// <summary>The rows, a line each.</summary>
    /// <param name="rows">The cells, of the headings first.</param>
    /// <param name="numbers">The columns of numbers, which stand at the right.</param>
    public static string Of(IReadOnlyList<string[]> rows, params int[] numbers)
    {
        int[] widths = [.. rows[0].Select((_, c) => rows.Max(row => row[c].GetCellWidth()))];
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, c) => Padded(cell, widths[c], numbers.Contains(c)))).TrimEnd() + "\n"));
    }

    /// <summary>A text with spaces up to a width; a Chinese character is two wide.</summary>
    public static string Padded(string text, int width, bool isNumber = false)
    {
        var spaces = new string(' ', Math.Max(0, width - text.GetCellWidth()));
        return isNumber ? spaces + text : text + spaces;
    }

    /// <summary>A p-value; empty for none.</summary>
    public static string P(double p) => double.IsNaN(p) ? "" : p < 0.001 ? "<0.001" : p.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A number of four digits, or all before the point; empty for none.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "" : value.ToString(Math.Abs(value) switch
    {
        >= 1e6 or (< 1e-4 and > 0) => "0.00E+0",
        >= 999.95 => "#,0",
        _ => "G4",
    }, CultureInfo.InvariantCulture);

    /// <summary>A number among others: more digits where the usual ones are off by more than a fortieth of what all of them span; empty for none.</summary>
    public static string Number(double value, double span) => Enough(value, span, Number(value));

    /// <summary>The usual text of a number, or one of more digits where that is off by more than a fortieth of a span.</summary>
    public static string Enough(double value, double span, string usual)
    {
        if (!(span > 0) || !double.IsFinite(value)) return usual;
        var (head, tail) = Math.Abs(value) is >= 1e15 or < 1e-4 ? ("0", "E+0") : ("#,0", "");
        return Enumerable.Range(0, 16).Select(places => value.ToString($"{head}.{new string('#', places)}{tail}", CultureInfo.InvariantCulture)).Prepend(usual)
            .FirstOrDefault(text => Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value) <= span / 40, $"{value:R}");
    }

    /// <summary>From the smallest value to the largest; 0 of none.</summary>
    public static double Span(IReadOnlyList<double> values) => values.Count == 0 ? 0 : values.Max() - values.Min();
}
