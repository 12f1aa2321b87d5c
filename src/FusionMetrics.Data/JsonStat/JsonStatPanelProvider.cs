using FusionMetrics.Data.JsonStat;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from a JSON-stat dataset, version 2.0 or before. Every dimension must be the region, the period, part of the indicator, or have one code. A value that is
/// null is not there. Safe for several threads at once.
/// </summary>
/// <param name="options">The file, and what its dimensions are.</param>
/// <remarks>Source: Badosa, The JSON-stat Format 2.0, https://json-stat.org/full/.</remarks>
public sealed class JsonStatPanelProvider(JsonStatOptions options) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new JsonStatTable(options), JsonStatTable.Named(options));

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    public TablePanelOptions? Form => provider.Options;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
