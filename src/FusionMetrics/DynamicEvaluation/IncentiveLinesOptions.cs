using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>Options of the double incentive control lines.</summary>
public sealed record IncentiveLinesOptions : TimeWeightedOptions
{
    /// <summary>How far the upper line is on the way from the mean growth to the largest.</summary>
    /// <value>Above 0, at most 1. The default is 0.5.</value>
    public double Upper { get; init; } = 0.5;

    /// <summary>How far the lower line is on the way from the mean growth to the least.</summary>
    /// <value>Above 0, at most 1. The default is 0.5.</value>
    public double Lower { get; init; } = 0.5;

    internal static OptionSet<IncentiveLinesOptions> Set { get; } = SetOf(new IncentiveLinesOptions())
        .Number("upper", o => o.Upper, (o, v) => o with { Upper = v }, v => v is > 0 and <= 1, "a number above 0, at most 1",
            "How far the upper line is on the way from the mean growth to the largest.")
        .Number("lower", o => o.Lower, (o, v) => o with { Lower = v }, v => v is > 0 and <= 1, "a number above 0, at most 1",
            "How far the lower line is on the way from the mean growth to the least.");
}
