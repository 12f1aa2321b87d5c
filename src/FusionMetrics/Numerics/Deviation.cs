namespace FusionMetrics.Numerics;

/// <summary>
/// Deviations from a point, scaled by a power of two so that the largest is near 1: every digit is kept, and the powers of very large and very
/// small numbers stay in range.
/// </summary>
/// <param name="Center">The point.</param>
/// <param name="Scale">The power of two that deviations are multiplied by.</param>
internal readonly record struct Deviation(double Center, double Scale)
{
    /// <summary>Deviations of numbers between two extremes.</summary>
    public static Deviation Between(double minimum, double maximum, double center)
    {
        // Halved, because the distance between two doubles may be more than a double can hold.
        var largest = Math.Max(maximum / 2 - center / 2, center / 2 - minimum / 2);
        return new(center, largest == 0 ? 1 : Math.ScaleB(1, Math.Min(-1 - Math.ILogB(largest), 1000)));
    }

    /// <summary>The scaled deviation of a number.</summary>
    public DoubleDouble Of(double value)
    {
        // Numbers that are scaled down are scaled first: their difference could overflow, and they have no digits to lose.
        if (Scale < 1) return DoubleDouble.Sum(value * Scale, -(Center * Scale));
        var exact = DoubleDouble.Sum(value, -Center);
        return new(exact.High * Scale, exact.Low * Scale);
    }
}
