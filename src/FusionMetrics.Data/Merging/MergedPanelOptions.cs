using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>Which sources are merged, and how. Immutable.</summary>
public sealed record MergedPanelOptions : MethodOptions
{
    /// <summary>The sources, each a provider with its options. Default none: at least one is needed.</summary>
    public IReadOnlyList<MethodChoice> Sources { get; init; } = [];

    /// <summary>What becomes of a value that two sources give differently. Default <see cref="ConflictRule.Error"/>.</summary>
    public ConflictRule Conflicts { get; init; }

    internal static OptionSet<MergedPanelOptions> Set(MethodCatalog catalog) => OptionSet.For(new MergedPanelOptions())
        .Methods("sources", o => o.Sources, (o, v) => o with { Sources = v }, catalog, MethodFamily.Provider, "The sources that are merged.")
        .Choice("conflicts", o => o.Conflicts, (o, v) => o with { Conflicts = v }, "What becomes of a value that two sources give differently.");
}
