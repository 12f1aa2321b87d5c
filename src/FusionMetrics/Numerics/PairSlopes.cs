namespace FusionMetrics.Numerics;

/// <summary>
/// The slopes of the lines through all pairs of points, in ascending order, without a place for each of them: any order statistic in
/// O(n log n) expected time and O(n) memory. Lines that are steeper than s are pairs that stand in order by y - s t: counting them is counting
/// inversions, and between two bounds they can be drawn and listed.
/// </summary>
/// <remarks>
/// Slopes between bounds are drawn at places that a counter-based generator picks; the drawing changes how fast the bounds close in and never the
/// answer. Sources: Dillencourt, Mount and Netanyahu (1992), A randomized algorithm for slope selection; Matousek (1991).
/// </remarks>
internal sealed class PairSlopes
{
    // Up to here all slopes are listed.
    private const int Few = 64;

    // Slopes between the bounds are listed when there are at most so many a point.
    private const int Listed = 8;

    private const int MostRounds = 200;

    private readonly double[] times;
    private readonly double[] values;
    private readonly OrderStatistics? all;

    /// <summary>The slopes between points.</summary>
    /// <param name="times">Times, strictly increasing.</param>
    /// <param name="values">Values, as many; differences of any two are finite.</param>
    public PairSlopes(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        (this.times, this.values) = (times.ToArray(), values.ToArray());
        Count = (long)times.Length * (times.Length - 1) / 2;
        if (times.Length <= Few) all = new(All());
    }

    /// <summary>The number of slopes.</summary>
    public long Count { get; }

    /// <summary>The slope with a place in ascending order.</summary>
    /// <param name="place">From 1 to the number of slopes.</param>
    public double this[long place] => all is null ? Selected(place).Slope : all[(int)place - 1];

    /// <summary>The median: the middle slope, or the mean of the two middle ones.</summary>
    public double Median()
    {
        var middle = Count / 2 + 1;
        if (Count % 2 == 1) return this[middle];
        var (low, high) = Neighbours(middle - 1);
        return Between(low, high, 0.5);
    }

    /// <summary>The slope at a place, with two neighbours interpolated.</summary>
    /// <param name="place">From 1 to the number of slopes; NaN beyond.</param>
    public double At(double place)
    {
        if (!(place >= 1 && place <= Count)) return double.NaN;
        var below = (long)place;
        if (below == place) return this[below];
        var (low, high) = Neighbours(below);
        return Between(low, high, place - below);
    }

    // The slope with a place and the next one.
    private (double Slope, double Next) Neighbours(long place)
    {
        if (all is not null) return (this[place], this[place + 1]);
        var (slope, next) = Selected(place);
        return (slope, next ?? this[place + 1]);
    }

    private static double Between(double low, double high, double part)
    {
        var sum = low + high;
        if (part == 0.5) return double.IsInfinity(sum) ? low / 2 + high / 2 : sum / 2;
        return low * (1 - part) + high * part;
    }

    private double[] All()
    {
        var slopes = new double[Count];
        var at = 0;
        for (var i = 0; i < times.Length; i++)
            for (var j = i + 1; j < times.Length; j++) slopes[at++] = Slope(i, j);
        return slopes;
    }

    private double Slope(int i, int j) => (values[j] - values[i]) / (times[j] - times[i]);

    // Between a bound of which fewer than place slopes are at most as large, and one of which at least place are. The next slope comes with it, unless it lies
    // beyond the bounds.
    private (double Slope, double? Next) Selected(long place)
    {
        var low = SlopeOrder.Flattest(times.Length);
        var high = SlopeOrder.Steepest(times.Length);
        for (var round = 0U; high.Count - low.Count > (long)Listed * times.Length + Few && Math.BitIncrement(low.Bound) < high.Bound; round++)
        {
            if (round == MostRounds) throw new InvalidOperationException("The bounds of a slope do not close in.");
            var drawn = Drawn(low, high, round);
            // A few deviations of the drawn place to either side.
            var middlePlace = (double)(place - low.Count) / (high.Count - low.Count) * drawn.Count;
            var margin = 1 + 1.5 * Math.Sqrt(drawn.Count);
            if (Narrow(Math.BitDecrement(drawn[(int)Math.Max(0, middlePlace - margin)]), place, ref low, ref high)
                | Narrow(drawn[(int)Math.Min(drawn.Count - 1, middlePlace + margin)], place, ref low, ref high)) continue;
            // Few slopes between the bounds that are not equal.
            var middle = drawn[(int)Math.Min(drawn.Count - 1, middlePlace)];
            Narrow(middle, place, ref low, ref high);
            Narrow(Math.BitDecrement(middle), place, ref low, ref high);
        }
        var hasNext = place < high.Count;
        if (Math.BitIncrement(low.Bound) == high.Bound) return (high.Bound, hasNext ? high.Bound : null);
        var slopes = new OrderStatistics(Listing(low, high));
        var at = (int)(place - low.Count - 1);
        return (slopes[at], hasNext ? slopes[at + 1] : null);
    }

    // Whether it did.
    private bool Narrow(double bound, long place, ref SlopeOrder low, ref SlopeOrder high)
    {
        if (bound <= low.Bound || bound >= high.Bound) return false;
        var order = SlopeOrder.At(bound, times, values);
        if (order.Count < place) low = order;
        else high = order;
        return true;
    }

    // As many slopes between the bounds as there are points, one of each stretch of the list of them.
    private OrderStatistics Drawn(SlopeOrder low, SlopeOrder high, uint round)
    {
        var slopes = new double[times.Length];
        var stretch = (double)(high.Count - low.Count) / slopes.Length;
        var random = new RandomStream(0, round, 0);
        var places = new long[slopes.Length];
        for (var k = 0; k < places.Length; k++) places[k] = (long)((k + random.Unit()) * stretch);
        var at = 0;
        SlopeOrder.Visit(low, high, places, (i, j) => slopes[at++] = Slope(i, j));
        return new(slopes[..at]);
    }

    private double[] Listing(SlopeOrder low, SlopeOrder high)
    {
        var slopes = new double[high.Count - low.Count];
        var at = 0;
        SlopeOrder.Visit(low, high, null, (i, j) => slopes[at++] = Slope(i, j));
        return slopes;
    }
}
