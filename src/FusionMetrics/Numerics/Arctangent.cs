namespace FusionMetrics.Numerics;

/// <summary>The arc tangent to about 30 digits, for few numbers: slow, simple, and with the same bits on every machine.</summary>
internal static class Arctangent
{
    // Each halving of the angle adds digits to the series: after four of them an angle is at most pi / 32, and 25 terms leave 2^-107.
    private const int Halvings = 4;
    private const int Terms = 25;

    /// <summary>arctan x, from 0 to pi / 2.</summary>
    /// <param name="x">0 or more, and at most 1e150.</param>
    public static DoubleDouble Of(DoubleDouble x)
    {
        // tan(a / 2) = tan a / (1 + sqrt(1 + tan^2 a)).
        for (var i = 0; i < Halvings; i++) x /= (DoubleDouble)1 + DoubleDouble.Sqrt((DoubleDouble)1 + x * x);
        var square = x * x;
        var sum = DoubleDouble.Zero;
        for (var k = Terms; k >= 0; k--) sum = (DoubleDouble)1 / (2 * k + 1) - square * sum;
        return (x * sum).Scaled(1 << Halvings);
    }
}
