using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>What some numbers come to. Sorted once. Immutable.</summary>
internal sealed class SortedSample
{
    private readonly double[] sorted;

    /// <summary>A sample of the numbers that are there.</summary>
    /// <param name="values">The numbers; NaN where missing.</param>
    public SortedSample(ReadOnlySpan<double> values)
    {
        sorted = Array.FindAll(values.ToArray(), v => !double.IsNaN(v));
        Array.Sort(sorted);
        Mean = Average(sorted, v => v);
        var mean = Mean;
        Deviation = sorted.Length < 2 ? double.NaN
            : sorted[0] == sorted[^1] ? 0
            : Math.Sqrt(Average(sorted, v => (v - mean) * (v - mean)) * sorted.Length / (sorted.Length - 1));
    }

    /// <summary>The mean; NaN of nothing.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation with n - 1; NaN of fewer than two.</summary>
    public double Deviation { get; }

    /// <summary>The share p of the numbers lies below: linear between order statistics (type 7 of Hyndman and Fan 1996). NaN of nothing.</summary>
    /// <param name="p">From 0 to 1.</param>
    public double Quantile(double p)
    {
        if (sorted.Length == 0) return double.NaN;
        var place = p * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    // Of numbers from the smallest to the largest, so that their order changes no bit.
    private static double Average(double[] values, Func<double, double> of)
    {
        if (values.Length == 0) return double.NaN;
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += of(value);
        return (sum / values.Length).ToDouble();
    }
}
