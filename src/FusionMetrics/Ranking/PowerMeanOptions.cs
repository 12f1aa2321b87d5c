using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of the power mean.</summary>
public sealed record PowerMeanOptions : MethodOptions
{
    private const double Least = 1e-6;

    /// <summary>The order p of the mean.</summary>
    /// <value>0, or a number of at least 1e-6 in size. The default is 0.5, between the arithmetic and the geometric mean.</value>
    public double Exponent { get; init; } = 0.5;

    internal static OptionSet<PowerMeanOptions> Set { get; } = OptionSet.For(new PowerMeanOptions())
        .Number("exponent", o => o.Exponent, (o, v) => o with { Exponent = v }, v => v == 0 || Math.Abs(v) >= Least,
            "0, or a number of at least 1e-6 in size", "The order p of the mean: 1 is arithmetic, 0 geometric, -1 harmonic.");
}
