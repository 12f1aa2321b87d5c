using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of z-scores.</summary>
public sealed record ZScoreOptions : MethodOptions
{
    /// <summary>The mean of the normalised values.</summary>
    /// <value>The default is 0.</value>
    public double Mean { get; init; }

    /// <summary>The standard deviation of the normalised values.</summary>
    /// <value>Above 0. The default is 1.</value>
    public double Spread { get; init; } = 1;

    /// <summary>Which standard deviation is meant.</summary>
    /// <value>The default is <see cref="ZScoreDeviation.Sample"/>.</value>
    public ZScoreDeviation Deviation { get; init; } = ZScoreDeviation.Sample;

    internal static OptionSet<ZScoreOptions> Set { get; } = OptionSet.For(new ZScoreOptions())
        .Number("mean", o => o.Mean, (o, v) => o with { Mean = v }, _ => true, "a number", "The mean of the normalised values.")
        .Number("spread", o => o.Spread, (o, v) => o with { Spread = v }, v => v > 0, "a number above 0", "The standard deviation of the normalised values.")
        .Choice("deviation", o => o.Deviation, (o, v) => o with { Deviation = v }, "Which standard deviation is meant: with n - 1 or n for a divisor.");
}
