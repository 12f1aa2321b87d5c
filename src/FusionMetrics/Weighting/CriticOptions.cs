using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of CRITIC weights.</summary>
public sealed record CriticOptions : MethodOptions
{
    /// <summary>How the correlation of two columns is measured.</summary>
    /// <value>The default is <see cref="CorrelationMeasure.Pearson"/>.</value>
    public CorrelationMeasure Correlation { get; init; } = CorrelationMeasure.Pearson;

    /// <summary>The scale on which standard deviations are taken.</summary>
    /// <value>The default is <see cref="DeviationScale.Range"/>: min-max, as the method has it.</value>
    public DeviationScale Scale { get; init; } = DeviationScale.Range;

    internal static OptionSet<CriticOptions> Set { get; } = OptionSet.For(new CriticOptions())
        .Choice("correlation", o => o.Correlation, (o, v) => o with { Correlation = v }, "How the correlation of two columns is measured.")
        .Choice("scale", o => o.Scale, (o, v) => o with { Scale = v }, "The scale on which standard deviations are taken: each column's range, or as they are.");
}
