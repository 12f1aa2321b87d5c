using System.Runtime.CompilerServices;

namespace FusionMetrics.Numerics;

/// <summary>
/// How many of some numbers in ascending order lie how far below or above another number, by halving. Distances are differences as they are
/// rounded: what is further away never has the smaller one.
/// </summary>
internal static class AscendingCounts
{
    /// <summary>The number of those with x - number &gt; distance.</summary>
    /// <param name="ascending">The numbers, finite, in ascending order.</param>
    /// <param name="x">Any number.</param>
    /// <param name="distance">0 or more.</param>
    /// <returns>The count; 0 where x is NaN.</returns>
    public static int Below(ReadOnlySpan<double> ascending, double x, double distance = 0) => Leading(ascending, new FurtherBelow(x, distance));

    /// <summary>The number of those with number - x &gt; distance.</summary>
    /// <param name="ascending">The numbers, finite, in ascending order.</param>
    /// <param name="x">Any number.</param>
    /// <param name="distance">0 or more.</param>
    /// <returns>The count; 0 where x is NaN.</returns>
    public static int Above(ReadOnlySpan<double> ascending, double x, double distance = 0)
        => ascending.Length - Leading(ascending, new NoFurtherAbove(x, distance));

    private interface ITest
    {
        bool Holds(double number);
    }

    // The number of leading ones for which a test holds that holds for no other.
    private static int Leading<TTest>(ReadOnlySpan<double> ascending, TTest test) where TTest : struct, ITest
    {
        var (first, length) = (0, ascending.Length);
        while (length > 0)
        {
            var half = length / 2;
            // Not a branch, which nobody could foresee.
            first += (length - half) & -Unsafe.BitCast<bool, byte>(test.Holds(ascending[first + half]));
            length = half;
        }
        return first;
    }

    private readonly struct FurtherBelow(double x, double distance) : ITest
    {
        public bool Holds(double number) => x - number > distance;
    }

    private readonly struct NoFurtherAbove(double x, double distance) : ITest
    {
        public bool Holds(double number) => !(number - x > distance);
    }
}
