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
        var (first, last) = (0, values.Length - 1);
        for (var rounds = 2 * int.Log2(values.Length + 1); last - first >= Few && rounds > 0; rounds--)
        {
            var pivot = Middle(values[first], values[first + (last - first) / 2], values[last]);
            var (i, j) = (first, last);
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }
            if (place <= j) last = j;
            else if (place >= i) first = i;
            else return values[place];
        }
        values[first..(last + 1)].Sort();
        return values[place];
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
