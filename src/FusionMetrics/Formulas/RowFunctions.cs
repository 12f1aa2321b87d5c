using FusionMetrics.Numerics;

namespace FusionMetrics.Formulas;

/// <summary>Functions and operations of the values of one row.</summary>
internal static class RowFunctions
{
    /// <summary>A function of one value.</summary>
    public static Func<FormulaArguments, double[]> Of(Func<double, double> function) => a =>
    {
        var x = a.Columns[0].Span;
        var values = new double[x.Length];
        for (var row = 0; row < values.Length; row++) values[row] = a.Of(row, x[row], function);
        return values;
    };

    /// <summary>A function of two values, or more, taken together from the first to the last.</summary>
    public static Func<FormulaArguments, double[]> Of(Func<double, double, double> function) => a =>
    {
        var values = a.Columns[0].ToArray();
        foreach (var column in a.Columns.Skip(1))
        {
            var x = column.Span;
            for (var row = 0; row < values.Length; row++) values[row] = a.Of(row, values[row], x[row], function);
        }

        return values;
    };

    /// <summary>x / y; none by zero.</summary>
    public static double Quotient(double x, double y) => y == 0 ? double.NaN : x / y;

    /// <summary>x^y; none of zero to a negative power, and none of a negative number but to a whole one. 0^0 = 1.</summary>
    public static double PowerOf(double x, double y)
    {
        if (x == 0 && y < 0) return double.NaN;
        if (x >= 0) return Power.Of(x, y);
        return y != Math.Floor(y) ? double.NaN : y % 2 == 0 ? Power.Of(-x, y) : -Power.Of(-x, y);
    }

    /// <summary>The natural logarithm; none but of a positive number.</summary>
    public static double LogarithmOf(double x) => x > 0 ? Logarithm.Of(x) : double.NaN;
}
