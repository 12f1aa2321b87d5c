using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Coupling;

/// <summary>The least and the largest index of eight rows, and where they leave C defined.</summary>
internal struct IndexRange
{
    private Vector512<double> least;
    private Vector512<double> most;
    private Vector512<double> missing;

    /// <summary>The range of the first indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IndexRange(Vector512<double> first)
    {
        (least, most) = (first, first);
        missing = first - first;
    }

    /// <summary>The largest index of each row.</summary>
    public readonly Vector512<double> Most => most;

    /// <summary>Whether the least index of each row is 0.</summary>
    public readonly Vector512<double> HasZero => Vector512.Equals(least, Vector512<double>.Zero);

    /// <summary>Takes in an index of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> index)
    {
        least = Vector512.MinNative(least, index);
        most = Vector512.MaxNative(most, index);
        // NaN may hide from the extremes, but not from a sum.
        missing += index - index;
    }

    /// <summary>C where it is defined: 0 where all indices are 0, NaN where one is below 0, beyond the largest allowed, or missing.</summary>
    /// <param name="coupling">C by the formula.</param>
    /// <param name="beyond">The largest index allowed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<double> Defined(Vector512<double> coupling, double beyond)
    {
        var zero = Vector512<double>.Zero;
        var there = Vector512.GreaterThanOrEqual(least, zero) & Vector512.LessThanOrEqual(most, Vector512.Create(beyond)) & Vector512.Equals(missing, zero);
        coupling = Vector512.ConditionalSelect(Vector512.Equals(most, zero), zero, coupling);
        return Vector512.ConditionalSelect(there, coupling, Vector512.Create(double.NaN));
    }
}
