using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>The values of an indicator that a treatment of outliers looks at together.</summary>
internal sealed class OutlierSample
{
    public OutlierSample(Indicator indicator, Period? period, double[] values)
    {
        Indicator = indicator;
        Period = period;
        Array.Sort(values);
        Sorted = values;
        Deviation = Deviation.Between(values[0], values[^1], values[(values.Length - 1) / 2]);
        Sums = PowerSums.Of(values, Deviation);
    }

    public Indicator Indicator { get; }

    /// <summary>The period they are of; null for all.</summary>
    public Period? Period { get; }

    /// <summary>The values, ascending; none is missing.</summary>
    public double[] Sorted { get; }

    /// <summary>How they deviate from their median.</summary>
    public Deviation Deviation { get; }

    /// <summary>What their shape is computed from.</summary>
    public PowerSums Sums { get; }

    public bool IsConstant => Sorted[0] == Sorted[^1];

    public DiagnosticLocation Location => new() { Column = Indicator.Code, Period = Period };

    /// <summary>Skewness and kurtosis in words.</summary>
    public static string Shape(PowerSums sums) => FormattableString.Invariant($"skewness {sums.Skewness:0.###}, excess kurtosis {sums.Kurtosis:0.###}");

    /// <summary>The indicator, and the period where they are of one, in words.</summary>
    public override string ToString() => Period is { } period ? $"'{Indicator.Code}' in {period}" : $"'{Indicator.Code}'";
}
