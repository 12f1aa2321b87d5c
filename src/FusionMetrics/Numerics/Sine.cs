namespace FusionMetrics.Numerics;

/// <summary>The sine of small angles by its series, with the same bits on every machine.</summary>
internal static class Sine
{
    // The last power is the 21st: 1 / 21! is 2e-20.
    private const int Terms = 10;

    /// <summary>sin x, right to two units in the last place.</summary>
    /// <param name="x">From -1 to 1.</param>
    public static double Of(double x)
    {
        var square = x * x;
        var sum = 0.0;
        for (var k = Terms; k >= 1; k--) sum = -square / (2 * k * (2 * k + 1)) * (1 + sum);
        return Math.FusedMultiplyAdd(x, sum, x);
    }
}
