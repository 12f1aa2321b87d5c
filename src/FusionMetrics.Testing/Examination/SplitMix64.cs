namespace FusionMetrics.Testing.Examination;

/// <summary>
/// Numbers that look random and are the same in every run. Source: Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number
/// Generators.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below 1, evenly spread.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public double[] Units(int count)
    {
        var numbers = new double[count];
        for (var i = 0; i < count; i++) numbers[i] = Unit();
        return numbers;
    }

    /// <summary>The numbers from 0 to below a count, in another order.</summary>
    public int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
