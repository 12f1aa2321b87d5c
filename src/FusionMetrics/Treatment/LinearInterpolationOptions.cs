using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of linear interpolation.</summary>
public sealed record LinearInterpolationOptions : MethodOptions
{
    /// <summary>What becomes of missing values before the first and after the last known value of a region.</summary>
    /// <value>The default is <see cref="InterpolationEnds.None"/>.</value>
    public InterpolationEnds Ends { get; init; } = InterpolationEnds.None;

    /// <summary>The codes of the indicators it is for.</summary>
    /// <value>The default is none listed, for all indicators.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal static OptionSet<LinearInterpolationOptions> Set { get; } = OptionSet.For(new LinearInterpolationOptions())
        .Choice("ends", o => o.Ends, (o, v) => o with { Ends = v }, "What becomes of values before the first and after the last known one.")
        .Texts(ChosenIndicators.Option, o => o.Only, (o, v) => o with { Only = v }, ChosenIndicators.Summary);
}
