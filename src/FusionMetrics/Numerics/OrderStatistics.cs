namespace FusionMetrics.Numerics;

/// <summary>Numbers that are asked for by their place in ascending order, one place after the other: each search is among those that earlier ones left between.</summary>
/// <param name="values">Finite numbers, which are reordered.</param>
internal sealed class OrderStatistics(double[] values)
{
    // In ascending order. The numbers at these places stand where they belong: smaller ones before, larger ones behind.
    private readonly List<int> settled = [-1, values.Length];

    /// <summary>How many numbers there are.</summary>
    public int Count => values.Length;

    /// <summary>The number with a place in ascending order.</summary>
    /// <param name="place">From 0.</param>
    public double this[int place]
    {
        get
        {
            var next = settled.BinarySearch(place);
            if (next < 0)
            {
                next = ~next;
                var first = settled[next - 1] + 1;
                Selection.Of(values.AsSpan(first, settled[next] - first), place - first);
                settled.Insert(next, place);
            }
            return values[place];
        }
    }
}
