using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of division by denominators.</summary>
public sealed record DenominateOptions : MethodOptions
{
    /// <summary>What quotients are multiplied by: 1000 for values per thousand heads.</summary>
    /// <value>Above 0. The default is 1.</value>
    public double Factor { get; init; } = 1;

    /// <summary>The codes of the indicators it is for.</summary>
    /// <value>The default is none listed, for all indicators with a denominator.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal static OptionSet<DenominateOptions> Set { get; } = OptionSet.For(new DenominateOptions())
        .Number("factor", o => o.Factor, (o, v) => o with { Factor = v }, v => v > 0, "a number above 0", "What quotients are multiplied by.")
        .Texts(ChosenIndicators.Option, o => o.Only, (o, v) => o with { Only = v }, ChosenIndicators.Summary);
}
