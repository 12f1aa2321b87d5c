using FusionMetrics.Methods;

namespace SamplePlugin;

/// <summary>Options of the largest step.</summary>
public sealed record LargestStepOptions : MethodOptions
{
    /// <summary>How many times the median step makes a break: 1 or more.</summary>
    public double Factor { get; init; } = 5;

    internal static OptionSet<LargestStepOptions> Set { get; } = OptionSet.For(new LargestStepOptions())
        .Number("factor", o => o.Factor, (o, v) => o with { Factor = v }, v => v >= 1, "a number of 1 or more", "How many times the median step makes a break.");
}
