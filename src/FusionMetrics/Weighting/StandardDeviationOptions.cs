using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of standard deviation weights.</summary>
public sealed record StandardDeviationOptions : MethodOptions
{
    /// <summary>The scale on which values are measured.</summary>
    /// <value>The default is <see cref="DeviationScale.Range"/>: min-max.</value>
    public DeviationScale Scale { get; init; } = DeviationScale.Range;

    /// <summary>What the sum of squares is divided by. Changes a weight only where columns differ in the number of missing values.</summary>
    /// <value>The default is <see cref="DeviationDivisor.N"/>.</value>
    public DeviationDivisor Divisor { get; init; } = DeviationDivisor.N;

    internal static OptionSet<StandardDeviationOptions> Set { get; } = OptionSet.For(new StandardDeviationOptions())
        .Choice("scale", o => o.Scale, (o, v) => o with { Scale = v }, "The scale on which values are measured: each column's range, or as they are.")
        .Choice("divisor", o => o.Divisor, (o, v) => o with { Divisor = v }, "What the sum of squares is divided by.");
}
