using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Where a value lies between two marks of its column: 0 at the one, 1 at the other, beyond them below 0 or above 1. Where the marks
/// coincide, the column is constant, tells nothing, and every value is at the first mark.
/// </summary>
internal readonly struct RangeShares
{
    private readonly double[] from;
    private readonly double[] spans;

    public RangeShares(IReadOnlyList<double> from, IReadOnlyList<double> to)
    {
        this.from = [.. from];
        spans = [.. from.Zip(to, (start, end) => start == end ? double.PositiveInfinity : end - start)];
    }

    /// <summary>The shares of eight values of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(int column, Vector512<double> x) => (x - Vector512.Create(from[column])) / Vector512.Create(spans[column]);
}
