using System.Runtime.CompilerServices;

namespace FusionMetrics.Numerics;

/// <summary>Order statistics by partition: O(n) on average, and O(n log n) at worst (Hoare 1961; Musser 1997).</summary>
internal static class Selection
{
    // So few numbers are sorted at once.
    private const int Few = 16;

    /// <summary>The number with a place in ascending order. Reorders the numbers: smaller ones before that place, larger ones behind it.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="place">From 0.</param>
    public static double Of(Span<double> values, int place)
    {
        // Many equal numbers split badly: then the rest is sorted.
        for (var rounds = 2 * int.Log2(values.Length + 1); values.Length > Few && rounds > 0; rounds--)
        {
            var split = Split(values);
            if (place == split) return values[split];
            if (place < split) values = values[..split];
            else
            {
                values = values[(split + 1)..];
                place -= split + 1;
            }
        }
        values.Sort();
        return values[place];
    }

    // Puts a number where it stands in ascending order: smaller ones before it, the others behind. Without a branch on the numbers, which could not be foretold (Lomuto's partition).
    private static int Split(Span<double> values)
    {
        var last = values.Length - 1;
        MiddleLast(values);
        var (pivot, split) = (values[last], 0);
        for (var i = 0; i < last; i++)
        {
            var value = values[i];
            values[i] = values[split];
            values[split] = value;
            split += Unsafe.BitCast<bool, byte>(value < pivot);
        }
        (values[last], values[split]) = (values[split], pivot);
        return split;
    }

    // The middle one of three to the end.
    private static void MiddleLast(Span<double> values)
    {
        ref double first = ref values[0], middle = ref values[values.Length / 2], last = ref values[^1];
        if (first > middle) (first, middle) = (middle, first);
        if (last > middle) (middle, last) = (last, middle);
        if (first > last) (first, last) = (last, first);
    }
}
