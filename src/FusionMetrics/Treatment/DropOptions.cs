using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of dropping regions or periods that lack values.</summary>
public sealed record DropOptions : MethodOptions
{
    /// <summary>The least share of values that must be there for a region or period to stay.</summary>
    /// <value>From 0 to 1. The default is 1: any missing value drops it.</value>
    public double Availability { get; init; } = 1;

    /// <summary>The codes of the indicators that count.</summary>
    /// <value>The default is none listed, for all indicators.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal static OptionSet<DropOptions> Set { get; } = OptionSet.For(new DropOptions())
        .Number("availability", o => o.Availability, (o, v) => o with { Availability = v }, v => v is >= 0 and <= 1, "a number from 0 to 1",
            "The least share of values that must be there.")
        .Texts(ChosenIndicators.Option, o => o.Only, (o, v) => o with { Only = v }, "The codes of the indicators that count; all of them where none is listed.");
}
