using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Eight running sums, each with what rounding left over (Knuth's two-sum, as compensated by Ogita, Rump and Oishi 2005).</summary>
internal struct LaneSum
{
    private Vector512<double> high;
    private Vector512<double> low;

    /// <summary>Sums so far.</summary>
    /// <param name="high">The sums.</param>
    /// <param name="low">What rounding left over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneSum(Vector512<double> high, Vector512<double> low)
    {
        this.high = high;
        this.low = low;
    }

    /// <summary>The sums.</summary>
    public readonly Vector512<double> High => high;

    /// <summary>What rounding left over.</summary>
    public readonly Vector512<double> Low => low;

    /// <summary>Adds a number to each lane.</summary>
    /// <param name="value">The numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> value)
    {
        var sum = high + value;
        var shadow = sum - high;
        low += (high - (sum - shadow)) + (value - shadow);
        high = sum;
    }

    /// <summary>Adds a number to each lane that has more digits than one double.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="rest">What rounding them left over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> value, Vector512<double> rest)
    {
        Add(value);
        low += rest;
    }

    /// <summary>The sum of the lanes, from the first to the last.</summary>
    /// <returns>The sum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly DoubleDouble Total() => Merge(high, low);

    // Takes values, not the address of the struct: so the running sums stay in registers.
    private static DoubleDouble Merge(Vector512<double> high, Vector512<double> low)
    {
        var total = DoubleDouble.Zero;
        for (var lane = 0; lane < Lanes.Count; lane++) total += DoubleDouble.Sum(high[lane], low[lane]);
        return total;
    }
}
