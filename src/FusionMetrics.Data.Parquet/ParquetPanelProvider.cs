namespace FusionMetrics.Data.Parquet;

/// <summary>
/// Reads a panel from a Parquet file, a group of rows at a time. Columns that the builder does not want are not read. Safe for several threads at once.
/// </summary>
/// <param name="options">The file, and how it holds the panel.</param>
public sealed class ParquetPanelProvider(ParquetPanelOptions options) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new ParquetTable(options), options);

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
