using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>The values of an indicator that a treatment of outliers looks at together.</summary>
internal sealed class OutlierSample
{
    // Up to this share of its limit the skewness from plain sums decides: it is never that far off.
    private const double ClearlyBelow = 0.9;

    private double[]? sorted;
    private PowerSums? sums;

    /// <summary>A sample.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period that the values are of; null for all.</param>
    /// <param name="values">The values, at least one and none missing: kept, not copied.</param>
    public OutlierSample(Indicator indicator, Period? period, double[] values)
    {
        Indicator = indicator;
        Period = period;
        Values = values;
        var (least, largest, sum) = (values[0], values[0], 0.0);
        foreach (var value in values)
        {
            (least, largest) = (Math.Min(least, value), Math.Max(largest, value));
            sum += value;
        }
        (Least, Largest) = (least, largest);
        // Any point near the middle will do.
        Deviation = Deviation.Between(least, largest, Math.Clamp(sum / values.Length, least, largest));
    }

    public Indicator Indicator { get; }

    /// <summary>The period they are of; null for all.</summary>
    public Period? Period { get; }

    /// <summary>The values; none is missing.</summary>
    public double[] Values { get; }

    public double Least { get; }

    public double Largest { get; }

    /// <summary>The values, ascending.</summary>
    public double[] Sorted
    {
        get
        {
            if (sorted is not null) return sorted;
            var ascending = (double[])Values.Clone();
            Array.Sort(ascending);
            return sorted = ascending;
        }
    }

    /// <summary>How they deviate from a point near their middle.</summary>
    public Deviation Deviation { get; }

    /// <summary>What their shape is computed from.</summary>
    public PowerSums Sums => sums ??= PowerSums.Of(Values, Deviation);

    public bool IsConstant => Least == Largest;

    public DiagnosticLocation Location => new() { Column = Indicator.Code, Period = Period };

    /// <summary>Whether both skewness and kurtosis reach their limits.</summary>
    public bool IsSkewed(OutlierRule rule) => !(Math.Abs(PlainSkewness()) < ClearlyBelow * rule.Skewness) && rule.IsSkewed(Sums);

    /// <summary>Skewness and kurtosis in words.</summary>
    public static string Shape(PowerSums sums) => FormattableString.Invariant($"skewness {sums.Skewness:0.###}, excess kurtosis {sums.Kurtosis:0.###}");

    // In plain arithmetic, which is good enough for most values. Of fewer than three, not a number.
    private double PlainSkewness()
    {
        var (n, first, second, third) = ((double)Values.Length, 0.0, 0.0, 0.0);
        foreach (var value in Values)
        {
            var d = Deviation.Of(value).High;
            first += d;
            second += d * d;
            third += d * d * d;
        }
        var mean = first / n;
        var square = second - mean * first;
        return n * Math.Sqrt(n - 1) / (n - 2) * (third - 3 * mean * second + 2 * mean * mean * first) / (square * Math.Sqrt(square));
    }

    /// <summary>The indicator, and the period where they are of one, in words.</summary>
    public override string ToString() => Period is { } period ? $"'{Indicator.Code}' in {period}" : $"'{Indicator.Code}'";
}
