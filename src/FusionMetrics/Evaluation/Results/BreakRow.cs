using FusionMetrics.Trends.Breaks;

namespace FusionMetrics;

/// <summary>A break in one series of a region, or that there is none.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series: <c>d</c>, <c>t</c>, <c>c</c>, <c>topsis</c>, <c>u_innovation</c>, ...</param>
/// <param name="Finding">What the detector found in the series.</param>
public sealed record BreakRow(string Region, string Series, BreakFinding Finding)
{
    /// <summary>p adjusted for the number of regions and series; NaN where the recipe asks for none or the series is too short.</summary>
    public double AdjustedP { get; init; } = double.NaN;

    /// <summary>Which break of the series it is, from 1 in the order of time; 0 where there is none.</summary>
    public int Number { get; init; }

    /// <summary>The break; null where there is none.</summary>
    public Break? Break { get; init; }

    /// <summary>The last period before it.</summary>
    public Period? LastBefore { get; init; }

    /// <summary>The first period after it.</summary>
    public Period? FirstAfter { get; init; }

    /// <summary>The earliest that <see cref="LastBefore"/> may be, by the interval of confidence.</summary>
    public Period? Earliest { get; init; }

    /// <summary>The latest that <see cref="LastBefore"/> may be.</summary>
    public Period? Latest { get; init; }
}
