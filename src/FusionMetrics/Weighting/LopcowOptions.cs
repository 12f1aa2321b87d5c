using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of LOPCOW weights.</summary>
public sealed record LopcowOptions : MethodOptions
{
    /// <summary>The scale on which values are measured.</summary>
    /// <value>The default is <see cref="DeviationScale.Range"/>: min-max, a cost turned, as the method has it.</value>
    public DeviationScale Scale { get; init; } = DeviationScale.Range;

    /// <summary>What the sum of squares is divided by in the standard deviation. The mean square is always divided by n.</summary>
    /// <value>The default is <see cref="DeviationDivisor.NMinusOne"/>, as in the paper's example.</value>
    public DeviationDivisor Divisor { get; init; } = DeviationDivisor.NMinusOne;

    internal static OptionSet<LopcowOptions> Set { get; } = OptionSet.For(new LopcowOptions())
        .Choice("scale", o => o.Scale, (o, v) => o with { Scale = v }, "The scale on which values are measured: each column's range, or as they are.")
        .Choice("divisor", o => o.Divisor, (o, v) => o with { Divisor = v }, "What the sum of squares is divided by in the standard deviation.");
}
