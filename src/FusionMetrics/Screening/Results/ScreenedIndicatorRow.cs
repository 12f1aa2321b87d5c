namespace FusionMetrics.Screening;

/// <summary>The values of one indicator, as they are. NaN where a number does not exist: no value, too few of them, or none that differ.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Group">The code of the group it is weighed in.</param>
public sealed record ScreenedIndicatorRow(string Indicator, string Group)
{
    /// <summary>The number of values that are there.</summary>
    public int Count { get; init; }

    /// <summary>The share of cells that have a value.</summary>
    public double Availability { get; init; }

    /// <summary>The number of different values as a share of the values there.</summary>
    public double UniqueShare { get; init; } = double.NaN;

    /// <summary>The share of the values there that the commonest has.</summary>
    public double CommonestShare { get; init; } = double.NaN;

    /// <summary>The share of the values there that are 0.</summary>
    public double ZeroShare { get; init; } = double.NaN;

    /// <summary>The least value.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>The largest value.</summary>
    public double Maximum { get; init; } = double.NaN;

    /// <summary>The mean.</summary>
    public double Mean { get; init; } = double.NaN;

    /// <summary>The median.</summary>
    public double Median { get; init; } = double.NaN;

    /// <summary>The standard deviation with n - 1 for a divisor. Of 2 values or more, and NaN beyond the range of doubles.</summary>
    public double Deviation { get; init; } = double.NaN;

    /// <summary>The skewness, corrected for bias: G1 of Joanes and Gill (1998). Of 3 values or more that are not all the same.</summary>
    public double Skewness { get; init; } = double.NaN;

    /// <summary>The excess kurtosis, corrected for bias: G2 of Joanes and Gill (1998). Of 4 values or more that are not all the same.</summary>
    public double Kurtosis { get; init; } = double.NaN;

    /// <summary>How many values are beyond Tukey's fences; null where there is no value.</summary>
    public int? Outliers { get; init; }

    /// <summary>What is pointed at.</summary>
    public IReadOnlyList<ScreeningFinding> Flags { get; init; } = [];
}
