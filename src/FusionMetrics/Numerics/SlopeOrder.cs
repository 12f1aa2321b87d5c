namespace FusionMetrics.Numerics;

/// <summary>
/// Points in the order of y - s t: a pair of points whose line has a slope of at most s stands in it the later one first.
/// </summary>
internal sealed class SlopeOrder
{
    // So few are put in order one by one.
    private const int Few = 12;

    private readonly int[] order;

    private SlopeOrder(double bound, long count, int[] order) => (Bound, Count, this.order) = (bound, count, order);

    /// <summary>s.</summary>
    public double Bound { get; }

    /// <summary>The number of pairs whose slope, rounded to a double, is at most s.</summary>
    public long Count { get; }

    /// <summary>Below all slopes: the order of time.</summary>
    public static SlopeOrder Flattest(int points) => new(double.NegativeInfinity, 0, [.. Enumerable.Range(0, points)]);

    /// <summary>Above all slopes: time backwards.</summary>
    public static SlopeOrder Steepest(int points)
        => new(double.PositiveInfinity, (long)points * (points - 1) / 2, [.. Enumerable.Range(0, points).Reverse()]);

    /// <summary>The order at a slope.</summary>
    /// <remarks>By s and half a step to the next double: so slopes that are rounded to s count as s.</remarks>
    public static SlopeOrder At(double s, double[] times, double[] values)
    {
        var half = (Math.BitIncrement(s) - s) / 2;
        var keys = new Key[times.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var height = (DoubleDouble)values[i] - DoubleDouble.Product(s, times[i]) - DoubleDouble.Product(half, times[i]);
            keys[i] = new(height.High, height.Low, i);
        }
        var count = Sort(keys, new Key[keys.Length]);
        return new(s, count, Array.ConvertAll(keys, key => key.Point));
    }

    /// <summary>Visits pairs whose slopes lie between two bounds: above one, and at most the other.</summary>
    /// <param name="low">The order at the lower bound.</param>
    /// <param name="high">The order at the higher bound.</param>
    /// <param name="places">Which of the pairs, ascending, counted from 0 in an order that depends on the bounds only; null for all.</param>
    /// <param name="visit">Takes the two points of a pair, the earlier one first.</param>
    public static void Visit(SlopeOrder low, SlopeOrder high, long[]? places, Action<int, int> visit)
    {
        var rank = new int[high.order.Length];
        for (var i = 0; i < rank.Length; i++) rank[high.order[i]] = i;
        new Crossings(places, (a, b) => visit(high.order[a], high.order[b])).Count(Array.ConvertAll(low.order, point => rank[point]));
    }

    // Inversions by merging; of equal ones the later point first.
    private static long Sort(Span<Key> keys, Span<Key> buffer)
    {
        if (keys.Length <= Few) return Insert(keys);
        var middle = keys.Length / 2;
        var left = keys[..middle];
        var right = keys[middle..];
        var inversions = Sort(left, buffer[..middle]) + Sort(right, buffer[middle..]);
        left.CopyTo(buffer);
        for (int i = 0, j = 0, at = 0; i < left.Length; at++)
        {
            if (j == right.Length || buffer[i].IsBelow(right[j])) keys[at] = buffer[i++];
            else
            {
                keys[at] = right[j++];
                inversions += middle - i;
            }
        }
        return inversions;
    }

    private static long Insert(Span<Key> keys)
    {
        long inversions = 0;
        for (var i = 1; i < keys.Length; i++)
        {
            var key = keys[i];
            var at = i;
            for (; at > 0 && !keys[at - 1].IsBelow(key); at--) keys[at] = keys[at - 1];
            keys[at] = key;
            inversions += i - at;
        }
        return inversions;
    }

    private readonly record struct Key(double High, double Low, int Point)
    {
        public bool IsBelow(in Key other) => High < other.High || (High == other.High && Low < other.Low);
    }

    /// <summary>The inversions of a sequence, one after another as merging halves meets them.</summary>
    private sealed class Crossings(long[]? places, Action<int, int> visit)
    {
        private long met;
        private int next;

        public void Count(int[] sequence) => Sort(sequence, new int[sequence.Length]);

        private void Sort(Span<int> sequence, Span<int> buffer)
        {
            if (sequence.Length < 2) return;
            var middle = sequence.Length / 2;
            var left = sequence[..middle];
            var right = sequence[middle..];
            Sort(left, buffer[..middle]);
            Sort(right, buffer[middle..]);
            left.CopyTo(buffer);
            for (int i = 0, j = 0, at = 0; i < left.Length; at++)
            {
                if (j == right.Length || buffer[i] <= right[j]) sequence[at] = buffer[i++];
                else
                {
                    Meet(buffer[i..left.Length], right[j]);
                    sequence[at] = right[j++];
                }
            }
        }

        // All on the left stand before one on the right that belongs before them.
        private void Meet(ReadOnlySpan<int> left, int right)
        {
            if (places is null)
            {
                foreach (var rank in left) visit(rank, right);
                return;
            }
            for (; next < places.Length && places[next] < met + left.Length; next++) visit(left[(int)(places[next] - met)], right);
            met += left.Length;
        }
    }
}
