namespace FusionMetrics.Uncertainty;

/// <summary>The order of each pair of regions: 1 where the first is better, -1 where the second is, 0 where they are equal, null where it is not known.</summary>
internal sealed class PairOrder(int regions)
{
    private readonly sbyte?[] order = new sbyte?[regions * regions];

    public int? this[int a, int b]
    {
        get => order[a * regions + b];
        set => (order[a * regions + b], order[b * regions + a]) = ((sbyte?)value, (sbyte?)-value);
    }

    /// <summary>How many triples go round in a circle.</summary>
    /// <param name="some">The regions to look at.</param>
    public int Cycles(int[] some)
    {
        var cycles = 0;
        for (var i = 0; i < some.Length; i++)
            for (var j = i + 1; j < some.Length; j++)
                for (var k = j + 1; k < some.Length; k++)
                    if (this[some[i], some[j]] is { } a and not 0 && this[some[j], some[k]] == a && this[some[k], some[i]] == a) cycles++;
        return cycles;
    }
}
