using System.Buffers;
using System.Runtime.InteropServices;

namespace FusionMetrics.Numerics;

/// <summary>
/// Numbers in ascending order, and where each stood; equal numbers stay in the order they had. By digits of some bits from the last to the
/// first (Knuth 1998, The Art of Computer Programming 3, 5.2.5, algorithm R): time in proportion to the number of numbers.
/// </summary>
internal static class Ordering
{
    // What counting costs, for few numbers short digits save and for many of them long ones.
    private const int Few = 4096;
    private const int ShortDigit = 8;
    private const int LongDigit = 11;

    private const ulong SignBit = 1UL << 63;

    /// <summary>Sorts numbers in place.</summary>
    /// <param name="values">Finite numbers without negative zero.</param>
    /// <returns>Where the numbers stood: a new array.</returns>
    public static int[] Sort(Span<double> values)
    {
        var count = values.Length;
        var keys = MemoryMarshal.Cast<double, ulong>(values);
        var from = new int[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = KeyOf(keys[i]);
            from[i] = i;
        }
        SortKeys(keys, from);
        for (var i = 0; i < count; i++) keys[i] = BitsOf(keys[i]);
        return from;
    }

    private static void SortKeys(Span<ulong> keys, Span<int> from)
    {
        var bits = keys.Length < Few ? ShortDigit : LongDigit;
        var (digits, radix) = ((64 + bits - 1) / bits, 1 << bits);
        var counts = CountDigits(keys, bits, digits);
        var keyBuffer = ArrayPool<ulong>.Shared.Rent(keys.Length);
        var fromBuffer = ArrayPool<int>.Shared.Rent(keys.Length);
        var (keySpare, fromSpare) = (keyBuffer.AsMemory(0, keys.Length), fromBuffer.AsMemory(0, keys.Length));
        var inSpare = false;
        for (var digit = 0; digit < digits; digit++)
        {
            var starts = counts.AsSpan(digit * radix, radix);
            // A digit that is the same in all keys orders nothing.
            if (starts.Contains(keys.Length)) continue;
            ToStarts(starts);
            if (inSpare) Distribute(keySpare.Span, fromSpare.Span, keys, from, starts, digit * bits);
            else Distribute(keys, from, keySpare.Span, fromSpare.Span, starts, digit * bits);
            inSpare = !inSpare;
        }
        if (inSpare)
        {
            keySpare.Span.CopyTo(keys);
            fromSpare.Span.CopyTo(from);
        }
        ArrayPool<ulong>.Shared.Return(keyBuffer);
        ArrayPool<int>.Shared.Return(fromBuffer);
    }

    private static void Distribute(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> from, Span<ulong> nextKeys, Span<int> nextFrom, Span<int> starts, int shift)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var at = starts[(int)(keys[i] >> shift) & (starts.Length - 1)]++;
            nextKeys[at] = keys[i];
            nextFrom[at] = from[i];
        }
    }

    // How often each value of each digit occurs.
    private static int[] CountDigits(ReadOnlySpan<ulong> keys, int bits, int digits)
    {
        var counts = new int[digits << bits];
        foreach (var key in keys)
            for (var digit = 0; digit < digits; digit++) counts[(digit << bits) + ((int)(key >> (digit * bits)) & ((1 << bits) - 1))]++;
        return counts;
    }

    private static void ToStarts(Span<int> counts)
    {
        var start = 0;
        foreach (ref var count in counts) (count, start) = (start, start + count);
    }

    // The bits of doubles as whole numbers in the order of the doubles: the sign turned, and all bits of negative ones.
    private static ulong KeyOf(ulong bits) => (bits & SignBit) == 0 ? bits | SignBit : ~bits;

    private static ulong BitsOf(ulong key) => (key & SignBit) == 0 ? ~key : key & ~SignBit;
}
