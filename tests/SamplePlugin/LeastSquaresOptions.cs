using FusionMetrics.Methods;

namespace SamplePlugin;

/// <summary>Options of the least-squares trend.</summary>
public sealed record LeastSquaresOptions : MethodOptions
{
    /// <summary>How far t must lie from 0 for a trend.</summary>
    public double Critical { get; init; } = 2;

    internal static OptionSet<LeastSquaresOptions> Set { get; } = OptionSet.For(new LeastSquaresOptions())
        .Number("critical", o => o.Critical, (o, v) => o with { Critical = v }, v => v > 0, "a number above 0", "How far t must lie from 0 for a trend.");
}
