using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Ranking;

/// <summary>The least and the largest value of eight rows. NaN where a value of a row is missing.</summary>
internal struct RowExtremes
{
    public Vector512<double> Least = Vector512.Create(double.PositiveInfinity);
    public Vector512<double> Largest = Vector512.Create(double.NegativeInfinity);

    public RowExtremes()
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> x)
    {
        Least = Vector512.Min(Least, x);
        Largest = Vector512.Max(Largest, x);
    }

    /// <summary>
    /// A mean of the rows, within their extremes: no rounding takes a mean out of them. NaN where a value is missing or negative, 0 where it
    /// has to be.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<double> Mean(Vector512<double> mean, Vector512<double> isZero)
    {
        var within = Vector512.Min(Vector512.Max(mean, Least), Largest);
        var defined = Vector512.GreaterThanOrEqual(Least, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(defined, Vector512.AndNot(within, isZero), Vector512.Create(double.NaN));
    }
}
