using FusionMetrics.Methods;

namespace MyPlugin;

/// <summary>Options of the weighting by range.</summary>
public sealed record RangeWeightingOptions : MethodOptions
{
    /// <summary>The least weight, as a share of the largest: from 0 to 1.</summary>
    public double Least { get; init; }

    internal static OptionSet<RangeWeightingOptions> Set { get; } = OptionSet.For(new RangeWeightingOptions())
        .Number("least", o => o.Least, (o, v) => o with { Least = v }, v => v is >= 0 and <= 1, "a number from 0 to 1", "The least weight, as a share of the largest.");
}
