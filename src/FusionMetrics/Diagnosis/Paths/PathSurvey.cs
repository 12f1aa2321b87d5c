using FusionMetrics.Normalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>What a panel tells of one indicator: how much it scatters, how good it gets, how fast it improves.</summary>
/// <param name="Deviation">The standard deviation of all its values, with n.</param>
/// <param name="Best">The best value; for one that is best at a target or in an interval, the least distance from there.</param>
/// <param name="Speed">The largest improvement of any region, a period; 0 where none improved, NaN where no region has two values.</param>
/// <param name="OwnSpeeds">The same of each region by itself.</param>
internal sealed record PathSurvey(double Deviation, double Best, double Speed, double[] OwnSpeeds)
{
    public static PathSurvey Of(Indicator indicator, Panel panel)
    {
        var column = panel.Column(indicator.Code);
        double[] own = [.. Enumerable.Range(0, panel.Regions.Count).Select(r => SpeedOf(indicator, panel, panel.RowsOf(r)))];
        var known = own.Where(speed => !double.IsNaN(speed)).DefaultIfEmpty(double.NaN).Max();
        return new(DeviationOf(column), BestOf(indicator, column), known, own);
    }

    /// <summary>How bad a value is: less is better.</summary>
    public static double Shortfall(Indicator indicator, double value) => indicator.Direction switch
    {
        Direction.Benefit => -value,
        Direction.Cost => value,
        _ => new IdealDistance(indicator.Ideal!).Of(value),
    };

    private static double BestOf(Indicator indicator, ReadOnlySpan<double> column)
    {
        var least = double.PositiveInfinity;
        foreach (var value in column)
            if (!double.IsNaN(value)) least = Math.Min(least, Shortfall(indicator, value));
        return indicator.Direction == Direction.Benefit ? -least : least;
    }

    // A step over several periods counts as so many equal ones.
    private static double SpeedOf(Indicator indicator, Panel panel, Range rows)
    {
        var column = panel.Column(indicator.Code);
        var (speed, before) = (double.NaN, -1);
        for (var row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (double.IsNaN(column[row])) continue;
            if (before >= 0)
            {
                var improvement = (Shortfall(indicator, column[before]) - Shortfall(indicator, column[row])) / panel.PeriodAt(row).Since(panel.PeriodAt(before));
                speed = double.IsNaN(speed) ? Math.Max(improvement, 0) : Math.Max(improvement, speed);
            }
            before = row;
        }
        return speed;
    }

    private static double DeviationOf(ReadOnlySpan<double> column)
    {
        var (count, least, largest, sum) = (0, double.PositiveInfinity, double.NegativeInfinity, DoubleDouble.Zero);
        foreach (var value in column)
        {
            if (double.IsNaN(value)) continue;
            (count, least, largest) = (count + 1, Math.Min(least, value), Math.Max(largest, value));
            sum += value;
        }
        if (count == 0 || least == largest) return 0;
        var scaled = Numerics.Deviation.Between(least, largest, (sum / count).ToDouble());
        var (first, second) = (DoubleDouble.Zero, DoubleDouble.Zero);
        foreach (var value in column)
        {
            if (double.IsNaN(value)) continue;
            var deviation = scaled.Of(value);
            first += deviation;
            second += deviation * deviation;
        }
        // The mean was rounded: what its deviations sum to says by how much.
        return Math.Sqrt(((second - first * first / count) / count).ToDouble()) / scaled.Scale;
    }
}
