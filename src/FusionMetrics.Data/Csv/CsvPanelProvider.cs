using FusionMetrics.Data.Tables;
using FusionMetrics.Data.Csv;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from a CSV file, in wide or in long form. Everything that is wrong with the file is reported to the builder in one read,
/// each with its line and column. Columns that the builder does not want are not looked at. Safe for several threads at once.
/// </summary>
public sealed class CsvPanelProvider : ITableProvider
{
    private readonly CsvPanelOptions options;

    /// <summary>Creates a provider.</summary>
    /// <param name="options">The file, and how it holds the panel.</param>
    public CsvPanelProvider(CsvPanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public ITableSource Table => new CsvCells(options.Format);

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var problems = CsvOptionsCheck.Problems(options).ToList();
        foreach (var problem in problems) builder.Report(SourceRules.BadOptions.Says(problem, DiagnosticLocation.In(options.Path)));
        if (problems.Count > 0) return;

        using var table = CsvTable.Open(options.Format, builder.Report);
        if (table is null) return;
        TableForm.Read(options, new CsvPanelTable(table, options), builder, cancellationToken);
    }
}
