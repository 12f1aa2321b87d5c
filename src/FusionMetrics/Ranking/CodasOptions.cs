using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of CODAS.</summary>
public sealed record CodasOptions : MethodOptions
{
    /// <summary>The threshold tau: rows whose Euclidean distances differ by this or more are compared by their taxicab distances too.</summary>
    /// <value>0 or more; the authors propose 0.01 to 0.05. The default is 0.02.</value>
    public double Threshold { get; init; } = 0.02;

    internal static OptionSet<CodasOptions> Set { get; } = OptionSet.For(new CodasOptions())
        .Number("tau", o => o.Threshold, (o, v) => o with { Threshold = v }, Ranking.Threshold.IsOne, Ranking.Threshold.Values,
            "How far apart Euclidean distances are before taxicab distances count.");
}
