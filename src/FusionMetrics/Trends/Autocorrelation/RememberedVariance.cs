namespace FusionMetrics.Trends;

/// <summary>
/// <see cref="HamedVariance.Even"/>, remembered: n values without ties have O(n^3) serial correlations of ranks, so that many short series of one length share a variance. A pure
/// function of two numbers, so that what is remembered changes no bit; the oldest gives way, and no thread waits for another.
/// </summary>
internal static class RememberedVariance
{
    private const int Bits = 16;

    private static readonly Entry?[] Entries = new Entry?[1 << Bits];

    /// <summary>The variance for evenly spaced values without ties.</summary>
    /// <param name="count">The number of values, 2 or more.</param>
    /// <param name="correlation">Of neighbours, above -1 and at most 1.</param>
    public static double Even(int count, double correlation)
    {
        ref var place = ref Entries[PlaceOf(count, correlation)];
        var entry = Volatile.Read(ref place);
        if (entry is null || entry.Count != count || entry.Correlation != correlation)
            Volatile.Write(ref place, entry = new(count, correlation, HamedVariance.Even(count, correlation)));
        return entry.Variance;
    }

    // The upper bits of a product with an odd number near 2^64 / golden ratio: Knuth (1998), The Art of Computer Programming 3, section 6.4.
    private static int PlaceOf(int count, double correlation)
        => (int)((BitConverter.DoubleToUInt64Bits(correlation) + (ulong)count) * 0x9E3779B97F4A7C15UL >> (64 - Bits));

    private sealed record Entry(int Count, double Correlation, double Variance);
}
