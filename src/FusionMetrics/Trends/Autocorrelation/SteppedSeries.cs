using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// A series seen in steps of time, for tests that look at lags: a missing value leaves a gap of two steps. Values are counted from the first one, as
/// shares of the one farthest from it, so that neither unit nor zero of a series matter and nothing overflows. At times that are not whole
/// steps apart each value is a step after the one before.
/// </summary>
internal sealed class SteppedSeries
{
    // How far from a whole number of steps a time may be.
    private const double Near = 1e-6;

    // A grid with more places than this many a value is none.
    private const int Sparse = 100;

    private const double Vast = 1e300;

    // Units in the last place of the largest number, as it is or as it is seen here.
    private const double Ties = 32 * 2.220446049250313e-16;

    private readonly int[] places;
    private readonly double[] steps;
    private readonly double step;
    private readonly (double Largest, double Unit) size;
    private readonly double tie;

    private SteppedSeries(double step, double[] steps, int[] places, double[] values, (double Largest, double Unit) size, double tie)
        => (this.step, this.steps, this.places, Values, this.size, this.tie) = (step, steps, places, values, size, tie);

    /// <summary>The values: the first is 0, the one farthest from it 1 or -1.</summary>
    public double[] Values { get; }

    /// <summary>The times, in steps from the first on.</summary>
    public double[] Steps => steps;

    /// <summary>A series of two values or more.</summary>
    public static SteppedSeries Of(TimeSeries series)
    {
        var n = series.Count;
        var step = double.PositiveInfinity;
        for (var i = 1; i < n; i++) step = Math.Min(step, series.Times[i] - series.Times[i - 1]);
        var (steps, places, isGrid) = (new double[n], new int[n], (series.Times[^1] - series.Times[0]) / step < (double)Sparse * n);
        for (var i = 0; i < n; i++)
        {
            steps[i] = (series.Times[i] - series.Times[0]) / step;
            var place = Math.Round(steps[i]);
            isGrid &= Math.Abs(steps[i] - place) <= Near * Math.Max(1, place);
            if (isGrid) places[i] = (int)place;
        }
        if (!isGrid)
            for (var i = 0; i < n; i++) places[i] = i;
        var values = Scaled(series.Values, out var size);
        var far = 0.0;
        foreach (var value in series.Values) far = Math.Max(far, Math.Abs(value * size.Unit));
        return new(step, steps, places, values, size, Ties * (1 + (size.Largest > 0 ? far / size.Largest : 0)));
    }

    /// <summary>
    /// The sum of products of deviations that many steps apart over that of their squares, n - lag products counting for n; where gaps leave fewer pairs, each counts so much more, as with R's acf. From -1 to 1; 0 where all are equal.
    /// </summary>
    public double Autocorrelation(ReadOnlySpan<double> values, int lag)
    {
        var mean = Mean(values);
        var (products, squares, pairs) = (DoubleDouble.Zero, DoubleDouble.Zero, 0);
        for (int i = 0, j = 0; j < values.Length; j++)
        {
            var d = values[j] - mean;
            squares += DoubleDouble.Product(d, d);
            while (places[i] < places[j] - lag) i++;
            if (places[i] != places[j] - lag) continue;
            products += DoubleDouble.Product(d, values[i] - mean);
            pairs++;
        }
        return squares.High > 0 ? Math.Clamp((products / squares).ToDouble() * (values.Length / (double)(pairs + lag)), -1, 1) : 0;
    }

    /// <summary>x_t - b t, t in steps; 0 where that is no more than rounding: what a line leaves says nothing of its neighbours.</summary>
    public double[] Without(double slope) => [.. Values.Select((x, i) => Math.FusedMultiplyAdd(-slope, steps[i], x)).Select(rest => Math.Abs(rest) <= tie ? 0 : rest)];

    /// <summary>
    /// Values of which those that are equal but for the rounding of the series become equal: so that they are ranked alike in any unit.
    /// </summary>
    public double[] Levelled(double[] values)
    {
        var (sorted, order) = ((double[])values.Clone(), Enumerable.Range(0, values.Length).ToArray());
        Array.Sort(sorted, order);
        var levelled = new double[values.Length];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            // A level is the middle of what is on it: so that what falls is levelled as what rises.
            for (end = start + 1; end < sorted.Length && sorted[end] - sorted[start] <= tie; end++) { }
            var level = end == start + 1 ? sorted[start] : (sorted[start] + sorted[end - 1]) / 2;
            for (var i = start; i < end; i++) levelled[order[i]] = level;
        }
        return levelled;
    }

    /// <summary>Sen's slope of values a step; 0 where there is but one.</summary>
    public double Slope(double[] values) => new PairSlopes(steps, values).Median();

    /// <summary>A slope of the values a step as one of the series a year.</summary>
    public double PerYear(double slope) => Math.Clamp(slope * size.Largest / step / size.Unit, double.MinValue, double.MaxValue);

    /// <summary>x_t - r x_(t-1), levelled, for each value that has one a step before it; with its time in steps, and what the same makes of time.</summary>
    public (double[] Steps, double[] Values, double[] Clock) Filtered(double[] values, double r)
    {
        var (at, filtered, clock) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 1; i < values.Length; i++)
        {
            if (places[i] != places[i - 1] + 1) continue;
            at.Add(steps[i]);
            filtered.Add(Math.FusedMultiplyAdd(-r, values[i - 1], values[i]));
            clock.Add(Math.FusedMultiplyAdd(-r, steps[i - 1], steps[i]));
        }
        return ([.. at], Levelled([.. filtered]), [.. clock]);
    }

    /// <summary>The pairs of a value and the one a step before it, with their times.</summary>
    public IEnumerable<(double Before, double Value, double Step)> Neighbours()
        => Enumerable.Range(1, Values.Length - 1).Where(i => places[i] == places[i - 1] + 1).Select(i => (Values[i - 1], Values[i], steps[i]));

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += value;
        return (sum / values.Length).ToDouble();
    }

    // With the largest distance from the first value, in the unit in which it was taken.
    private static double[] Scaled(ReadOnlySpan<double> values, out (double Largest, double Unit) size)
    {
        // In quarters where differences could overflow.
        var isVast = false;
        foreach (var x in values) isVast |= Math.Abs(x) > Vast;
        var unit = isVast ? 0.25 : 1.0;
        var scaled = values.ToArray();
        var largest = 0.0;
        foreach (ref var x in scaled.AsSpan())
        {
            x = x * unit - values[0] * unit;
            largest = Math.Max(largest, Math.Abs(x));
        }
        size = (largest, unit);
        if (largest == 0) return scaled;
        foreach (ref var x in scaled.AsSpan()) x /= largest;
        return scaled;
    }
}
