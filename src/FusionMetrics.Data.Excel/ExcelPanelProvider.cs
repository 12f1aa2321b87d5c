namespace FusionMetrics.Data.Excel;

/// <summary>
/// Reads a panel from a sheet of a workbook. Everything that is wrong with the sheet is reported in one read, each with its row and heading. Formulas
/// are not computed: a cell has the value that was saved with it. Macros are not run. Safe for several threads at once.
/// </summary>
/// <param name="options">The workbook, and how it holds the panel.</param>
public sealed class ExcelPanelProvider(ExcelPanelOptions options) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new ExcelSheet(options), options);

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The workbook does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
