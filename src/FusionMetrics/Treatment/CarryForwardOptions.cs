using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of carrying values forward.</summary>
public sealed record CarryForwardOptions : MethodOptions
{
    /// <summary>How old, in years, a value may be that stands in for a missing one.</summary>
    /// <value>0 or more; a quarter is 0.25. The default is null, for any age.</value>
    public double? Limit { get; init; }

    /// <summary>The codes of the indicators it is for.</summary>
    /// <value>The default is none listed, for all indicators.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal static OptionSet<CarryForwardOptions> Set { get; } = OptionSet.For(new CarryForwardOptions())
        .Number("limit", o => o.Limit, (o, v) => o with { Limit = v }, v => v >= 0, "a number of years, 0 or more", "How old a value may be that stands in for a missing one.")
        .Texts(ChosenIndicators.Option, o => o.Only, (o, v) => o with { Only = v }, ChosenIndicators.Summary);
}
