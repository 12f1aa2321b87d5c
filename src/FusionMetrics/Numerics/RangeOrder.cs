namespace FusionMetrics.Numerics;

/// <summary>
/// The sum of the k least numbers of any run, in time in proportion to the logarithm of how many numbers there are. A wavelet matrix of the places of the
/// numbers in ascending order (Claude, Navarro and Ordonez 2015): on each level those whose place has a zero in a binary digit, the highest first, go left, and
/// both sides keep their order.
/// </summary>
internal sealed class RangeOrder
{
    private readonly int[][] leftBefore; // by level: how many before each go left
    private readonly PrefixSums[] sums;  // by level, and one after the last

    /// <summary>Numbers in some order.</summary>
    /// <param name="numbers">The numbers: any but NaN.</param>
    public RangeOrder(DoubleDouble[] numbers)
    {
        var levels = numbers.Length < 2 ? 0 : 32 - int.LeadingZeroCount(numbers.Length - 1);
        (leftBefore, sums) = (new int[levels][], new PrefixSums[levels + 1]);
        var (row, places) = (numbers, Places(numbers));
        for (var level = 0; level < levels; level++)
        {
            sums[level] = new(row);
            leftBefore[level] = Counts(places, 1 << (levels - 1 - level));
            (row, places) = (Parted(row, leftBefore[level]), Parted(places, leftBefore[level]));
        }
        sums[levels] = new(row);
    }

    /// <summary>The sum of the numbers from a start to before an end.</summary>
    public DoubleDouble SumOf(int start, int end) => sums[0].Of(start, end);

    /// <summary>The sum of the least numbers from a start to before an end.</summary>
    /// <param name="start">The first of the run.</param>
    /// <param name="end">The first after it.</param>
    /// <param name="count">How many of the least: from 0 to all.</param>
    public DoubleDouble SumOfLeast(int start, int end, int count)
    {
        var (sum, level) = (DoubleDouble.Zero, 0);
        for (; count > 0 && count < end - start; level++)
        {
            var before = leftBefore[level];
            var (first, last, lefts) = (before[start], before[end], before[^1]);
            if (count <= last - first) (start, end) = (first, last);
            else
            {
                sum += sums[level + 1].Of(first, last);
                count -= last - first;
                (start, end) = (lefts + start - first, lefts + end - last);
            }
        }
        return count == 0 ? sum : sum + sums[level].Of(start, end);
    }

    private static int[] Places(DoubleDouble[] numbers)
    {
        var order = Enumerable.Range(0, numbers.Length).OrderBy(i => numbers[i].High).ThenBy(i => numbers[i].Low).ToArray();
        var places = new int[numbers.Length];
        for (var k = 0; k < order.Length; k++) places[order[k]] = k;
        return places;
    }

    private static int[] Counts(int[] places, int digit)
    {
        var before = new int[places.Length + 1];
        for (var i = 0; i < places.Length; i++) before[i + 1] = before[i] + ((places[i] & digit) == 0 ? 1 : 0);
        return before;
    }

    private static T[] Parted<T>(T[] row, int[] leftBefore)
    {
        var (parted, lefts) = (new T[row.Length], leftBefore[^1]);
        for (var i = 0; i < row.Length; i++) parted[leftBefore[i + 1] > leftBefore[i] ? leftBefore[i] : lefts + i - leftBefore[i]] = row[i];
        return parted;
    }
}
