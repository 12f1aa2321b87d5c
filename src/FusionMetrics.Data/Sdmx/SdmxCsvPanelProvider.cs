using FusionMetrics.Data.Sdmx;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from SDMX-CSV, version 1.0 or 2.0, with or without labels. Every dimension must be the region, the period, part of the indicator, or have one
/// code. Attributes are not looked at but for <c>OBS_STATUS</c>. Safe for several threads at once.
/// </summary>
/// <param name="options">The file, and what its dimensions are.</param>
public sealed class SdmxCsvPanelProvider(SdmxCsvOptions options) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new SdmxCsvTable(options), options with { Indicator = options.Indicator ?? "INDICATOR", Value = options.Value ?? "OBS_VALUE", Periods = PeriodPlace.Column });

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    public TablePanelOptions? Form => provider.Options;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
