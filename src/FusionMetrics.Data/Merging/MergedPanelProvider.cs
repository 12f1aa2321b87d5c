using FusionMetrics.Data.Merging;
using FusionMetrics.Providers;

namespace FusionMetrics.Data;

/// <summary>
/// Merges what several providers give into one panel, by region and period: some give other indicators, some other regions or periods. A missing value
/// gives way to one that is there; the same value twice is no conflict. Reads the sources one after another, and holds what they gave until all are read.
/// </summary>
public sealed class MergedPanelProvider : IIndicatorProvider
{
    private readonly (string Name, IIndicatorProvider Provider)[] sources;
    private readonly ConflictRule conflicts;

    /// <summary>Creates a provider.</summary>
    /// <param name="conflicts">What becomes of a value that two sources give differently.</param>
    /// <param name="sources">The sources, with the names by which messages know them.</param>
    public MergedPanelProvider(ConflictRule conflicts, params IEnumerable<(string Name, IIndicatorProvider Provider)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        this.sources = [.. sources];
        this.conflicts = conflicts;
    }

    /// <inheritdoc/>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        if (sources.Length == 0) builder.Report(SourceRules.BadOptions.Says("There are no sources to merge. List at least one."));
        var parts = new List<(string Name, Panel Panel)>();
        foreach (var (name, provider) in sources)
            if (Read(provider, builder, cancellationToken) is { } part) parts.Add((name, part));
        if (parts.Count == sources.Length && parts.Count > 0) new PanelUnion(parts, conflicts, builder).Merge(cancellationToken);
    }

    // Every source is read, so that all that is wrong with any of them is found at once.
    private static Panel? Read(IIndicatorProvider provider, PanelBuilder builder, CancellationToken cancellationToken)
    {
        var part = builder.ForPart();
        try
        {
            provider.Provide(part, cancellationToken);
            var panel = part.Build(out var found);
            foreach (var diagnostic in found) builder.Report(diagnostic);
            return panel;
        }
        catch (FusionMetricsException exception)
        {
            foreach (var diagnostic in exception.Diagnostics) builder.Report(diagnostic);
            return null;
        }
    }
}
