using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of filling missing values from the group of a region.</summary>
public sealed record GroupFillOptions : MethodOptions
{
    /// <summary>The attribute of regions that makes groups: regions with the same text are one.</summary>
    /// <value>The default is null: all regions are one group.</value>
    public string? By { get; init; }

    /// <summary>Whether values of the same period count, or of all periods.</summary>
    /// <value>The default is <see cref="TreatmentSpan.Period"/>.</value>
    public TreatmentSpan Within { get; init; } = TreatmentSpan.Period;

    /// <summary>The codes of the indicators it is for.</summary>
    /// <value>The default is none listed, for all indicators.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal static OptionSet<GroupFillOptions> Set { get; } = OptionSet.For(new GroupFillOptions())
        .Text("by", o => o.By, (o, v) => o with { By = v }, "an attribute of the regions", "The attribute that makes groups; all regions are one group without it.")
        .Choice("within", o => o.Within, (o, v) => o with { Within = v }, "Whether values of the same period count, or of all periods.")
        .Texts(ChosenIndicators.Option, o => o.Only, (o, v) => o with { Only = v }, ChosenIndicators.Summary);
}
