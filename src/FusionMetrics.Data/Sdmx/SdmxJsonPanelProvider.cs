using FusionMetrics.Data.Sdmx;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from an SDMX-JSON data message, version 2.0 or 1.0: observations in series or in a flat list, in one data set or several. Every dimension must be the region, the
/// period, part of the indicator, or have one code. Attributes are not looked at but for <c>OBS_STATUS</c>. Safe for several threads at once.
/// </summary>
/// <param name="options">The file, and what its dimensions are.</param>
/// <remarks>Source: SDMX Technical Working Group, SDMX-JSON Data Message Format 2.0, https://github.com/sdmx-twg/sdmx-json.</remarks>
public sealed class SdmxJsonPanelProvider(SdmxJsonOptions options) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new SdmxJsonTable(options), SdmxJsonTable.Named(options));

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    public TablePanelOptions? Form => provider.Options;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
