namespace FusionMetrics.Numerics;

/// <summary>Pairs of a sequence that stand in the wrong order.</summary>
internal static class Inversions
{
    /// <summary>The number of pairs of which the earlier one is larger, by sorting and merging halves: O(n log n). Sorts the sequence.</summary>
    /// <param name="values">The sequence.</param>
    public static long Sorting(Span<int> values) => Sorting(values, new int[values.Length]);

    private static long Sorting(Span<int> values, Span<int> buffer)
    {
        if (values.Length < 2) return 0;
        var middle = values.Length / 2;
        var left = values[..middle];
        var right = values[middle..];
        var inversions = Sorting(left, buffer[..middle]) + Sorting(right, buffer[middle..]);
        left.CopyTo(buffer);
        for (int i = 0, j = 0, at = 0; i < left.Length; at++)
        {
            // What is taken from the right passes by all that is still on the left.
            if (j == right.Length || buffer[i] <= right[j]) values[at] = buffer[i++];
            else
            {
                values[at] = right[j++];
                inversions += middle - i;
            }
        }
        return inversions;
    }
}
