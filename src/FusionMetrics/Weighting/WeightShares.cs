using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>Numbers scaled to sum to 1.</summary>
internal static class WeightShares
{
    /// <summary>Each number divided by their sum, right to the last digit.</summary>
    /// <param name="numbers">Finite numbers of 0 or more, one of them at least above 0.</param>
    public static double[] Of(IReadOnlyList<double> numbers)
    {
        // A power of two as the unit: so that a sum of large numbers does not overflow.
        var unit = -Math.ILogB(numbers.Max());
        return Of([.. numbers.Select(x => (DoubleDouble)Math.ScaleB(x, unit))]);
    }

    /// <summary>Each number divided by their sum, right to the last digit.</summary>
    /// <param name="numbers">Numbers of 0 or more whose sum is within the range of doubles, one of them at least above 0.</param>
    public static double[] Of(DoubleDouble[] numbers)
    {
        var total = DoubleDouble.Zero;
        foreach (var x in numbers) total += x;
        return Array.ConvertAll(numbers, x => (x / total).ToDouble());
    }
}
