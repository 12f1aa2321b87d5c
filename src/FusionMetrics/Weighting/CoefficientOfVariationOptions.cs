using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of coefficient of variation weights.</summary>
public sealed record CoefficientOfVariationOptions : MethodOptions
{
    /// <summary>What the sum of squares is divided by. Changes a weight only where columns differ in the number of missing values.</summary>
    /// <value>The default is <see cref="DeviationDivisor.N"/>.</value>
    public DeviationDivisor Divisor { get; init; } = DeviationDivisor.N;

    internal static OptionSet<CoefficientOfVariationOptions> Set { get; } = OptionSet.For(new CoefficientOfVariationOptions())
        .Choice("divisor", o => o.Divisor, (o, v) => o with { Divisor = v }, "What the sum of squares is divided by.");
}
