using System.Globalization;

namespace FusionMetrics.Cli.Output;

/// <summary>Cells in columns, with the few digits that a person compares.</summary>
internal static class AlignedText
{
    /// <summary>The rows, a line each.</summary>
    /// <param name="rows">The cells, of the headings first.</param>
    /// <param name="numbers">The columns of numbers, which stand at the right.</param>
    public static string Of(IReadOnlyList<string[]> rows, params int[] numbers)
    {
        int[] widths = [.. rows[0].Select((_, c) => rows.Max(row => row[c].Length))];
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, c) => numbers.Contains(c) ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]))).TrimEnd() + "\n"));
    }

    /// <summary>A p-value; empty for none.</summary>
    public static string P(double p) => double.IsNaN(p) ? "" : p < 0.001 ? "<0.001" : p.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A number of four digits; empty for none.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "" : value.ToString(Math.Abs(value) is >= 1e6 or (< 1e-4 and > 0) ? "0.00E+0" : "G4", CultureInfo.InvariantCulture);
}
