namespace FusionMetrics.Ranking;

/// <summary>Numbers in rising order, to find the place of another one among them.</summary>
internal sealed class SortedSample
{
    // What differs by no more than this share of the largest number differs by rounding.
    private const double Tie = 1e-12;

    private readonly double[] values;
    private readonly double reach;

    /// <summary>A sample.</summary>
    /// <param name="values">The numbers, at least one, in rising order.</param>
    public SortedSample(double[] values)
    {
        this.values = values;
        reach = Tie * Math.Max(Math.Abs(values[0]), Math.Abs(values[^1]));
    }

    public int Count => values.Length;

    /// <summary>Twice the number of values below a number, and once that of its ties: a whole number. NaN of NaN.</summary>
    public double Beaten(double number)
        => double.IsNaN(number) ? number : (double)Below(number - reach) + Below(Math.BitIncrement(number + reach));

    private int Below(double bound)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (values[middle] < bound) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
