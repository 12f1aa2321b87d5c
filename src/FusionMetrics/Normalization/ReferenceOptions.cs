using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of the distance to a reference.</summary>
public sealed record ReferenceOptions : MethodOptions
{
    /// <summary>What of the values is the reference: of all in the scope, or of those of a region or period.</summary>
    /// <value>The default is <see cref="ReferenceStatistic.Mean"/>.</value>
    public ReferenceStatistic Reference { get; init; } = ReferenceStatistic.Mean;

    /// <summary>The code of the region whose values the reference is taken from; null, the default, for all regions.</summary>
    public string? Region { get; init; }

    /// <summary>The period whose values the reference is taken from, as it is written: <c>2019</c>; null, the default, for all periods of the scope.</summary>
    public string? Period { get; init; }

    /// <summary>How the distance is measured.</summary>
    /// <value>The default is <see cref="ReferenceForm.Range"/>.</value>
    public ReferenceForm Form { get; init; } = ReferenceForm.Range;

    internal static OptionSet<ReferenceOptions> Set { get; } = OptionSet.For(new ReferenceOptions())
        .Choice("reference", o => o.Reference, (o, v) => o with { Reference = v }, "What of the values is the reference.")
        .Text("region", o => o.Region, (o, v) => o with { Region = v }, "the code of a region", "The region whose values the reference is taken from.")
        .Text("period", o => o.Period, (o, v) => o with { Period = v }, "a period, such as 2019", "The period whose values the reference is taken from.",
            text => FusionMetrics.Period.TryParse(text, out _))
        .Choice("form", o => o.Form, (o, v) => o with { Form = v }, "How the distance is measured: over the range from the worst value, or relative to the reference.");
}
