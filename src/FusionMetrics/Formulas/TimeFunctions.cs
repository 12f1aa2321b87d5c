using FusionMetrics.Numerics;

namespace FusionMetrics.Formulas;

/// <summary>Functions of several periods of a region. A period without a row is one without a value.</summary>
internal static class TimeFunctions
{
    /// <summary>The value some periods before.</summary>
    public static double[] Lag(FormulaArguments a) => WithEarlier(a, a.Steps, null);

    /// <summary>The value some periods after.</summary>
    public static double[] Lead(FormulaArguments a) => WithEarlier(a, -a.Steps, null);

    /// <summary>The value less that some periods before.</summary>
    public static double[] Difference(FormulaArguments a) => WithEarlier(a, a.Steps, (value, before) => value - before);

    /// <summary>The growth since some periods before, as a share of the value then.</summary>
    public static double[] Growth(FormulaArguments a) => WithEarlier(a, a.Steps, (value, before) => before > 0 ? (value - before) / before : double.NaN);

    /// <summary>The value as a percentage of that in the base period.</summary>
    public static double[] Index(FormulaArguments a)
    {
        var x = a.Columns[0].Span;
        var panel = a.Time.Panel;
        var index = Missing(x.Length);
        foreach (var (start, end) in a.Time.Regions())
        {
            var at = start;
            while (at < end && panel.PeriodAt(at) != a.Base) at++;
            if (at == end) continue;
            for (var row = start; row < end; row++) index[row] = a.Of(row, x[row], x[at], (value, of) => of == 0 ? double.NaN : value / of * 100);
        }

        return index;
    }

    /// <summary>The sum from the first value of the region on. Behind a gap it is not known.</summary>
    public static double[] Cumulative(FormulaArguments a)
    {
        var x = a.Columns[0].Span;
        var panel = a.Time.Panel;
        var sums = Missing(x.Length);
        foreach (var (start, end) in a.Time.Regions())
        {
            var first = start;
            while (first < end && double.IsNaN(x[first])) first++;
            var sum = DoubleDouble.Zero;
            for (var row = first; row < end && !double.IsNaN(x[row]) && panel.PeriodAt(row).Since(panel.PeriodAt(first)) == row - first; row++)
            {
                sum += x[row];
                sums[row] = Rounded(sum);
            }
        }

        return sums;
    }

    /// <summary>The mean over the last periods, all of which must have a value.</summary>
    public static double[] MovingMean(FormulaArguments a)
    {
        var x = a.Columns[0].Span;
        var panel = a.Time.Panel;
        var means = Missing(x.Length);
        foreach (var (start, end) in a.Time.Regions())
            for (var row = start + a.Steps - 1; row < end; row++)
            {
                var first = row - a.Steps + 1;
                if (panel.PeriodAt(row).Since(panel.PeriodAt(first)) == a.Steps - 1) means[row] = Mean(x[first..(row + 1)]);
            }

        return means;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values)
        {
            if (double.IsNaN(value)) return double.NaN;
            sum += value;
        }

        return Rounded(sum / values.Length);
    }

    // Beyond the range of numbers, what a sum was rounded by is none.
    private static double Rounded(DoubleDouble sum) => double.IsFinite(sum.ToDouble()) ? sum.ToDouble() : double.PositiveInfinity;

    private static double[] WithEarlier(FormulaArguments a, int periods, Func<double, double, double>? of)
    {
        var x = a.Columns[0].Span;
        var before = a.Time.Before(periods);
        var values = Missing(x.Length);
        for (var row = 0; row < values.Length; row++)
            if (before[row] >= 0) values[row] = of is null ? x[before[row]] : a.Of(row, x[row], x[before[row]], of);
        return values;
    }

    private static double[] Missing(int length)
    {
        var values = new double[length];
        Array.Fill(values, double.NaN);
        return values;
    }
}
