using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of TOPSIS.</summary>
public sealed record TopsisOptions : MethodOptions
{
    /// <summary>How the distances to ideal and anti-ideal are measured.</summary>
    /// <value>The default is <see cref="DistanceMetric.Euclidean"/>.</value>
    public DistanceMetric Metric { get; init; } = DistanceMetric.Euclidean;

    /// <summary>The p of the Minkowski distance.</summary>
    /// <value>1 or more. The default is 3; looked at only where the metric is <see cref="DistanceMetric.Minkowski"/>.</value>
    public double P { get; init; } = 3;

    /// <summary>Where ideal and anti-ideal come from.</summary>
    /// <value>The default is <see cref="ScaleEnds.Observed"/>.</value>
    public ScaleEnds Ideals { get; init; } = ScaleEnds.Observed;

    internal static OptionSet<TopsisOptions> Set { get; } = OptionSet.For(new TopsisOptions())
        .Choice("metric", o => o.Metric, (o, v) => o with { Metric = v }, "How distances to the ideals are measured.")
        .Number("p", o => o.P, (o, v) => o with { P = v }, v => v >= 1, "a number of 1 or more", "The p of the metric minkowski.")
        .Choice("ideals", o => o.Ideals, (o, v) => o with { Ideals = v },
            "Where the ideal and anti-ideal points come from: the best and worst values observed, the ends 0 and 1 of the scale, or the bounds of the indicators.");
}
