namespace FusionMetrics.Numerics;

/// <summary>Ranks of numbers, 1 the least; equal numbers share the mean of their ranks.</summary>
internal static class Ranks
{
    /// <summary>Ranks, exactly.</summary>
    /// <param name="values">Finite numbers without negative zero. Sorted in place.</param>
    /// <returns>The ranks in the order the numbers had.</returns>
    public static double[] Of(Span<double> values)
    {
        var from = Ordering.Sort(values);
        var ranks = new double[values.Length];
        for (var first = 0; first < values.Length;)
        {
            var next = first + 1;
            while (next < values.Length && values[next] == values[first]) next++;
            foreach (var at in from.AsSpan(first, next - first)) ranks[at] = (first + 1 + next) / 2.0;
            first = next;
        }
        return ranks;
    }
}
