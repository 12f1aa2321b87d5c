using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from any table: in wide or long form, or with periods in the headings. Everything that is wrong with the table is reported to
/// the builder in one read. Columns that the builder does not want are not looked at. As safe for several threads as its source is.
/// </summary>
public sealed class TablePanelProvider : ITableProvider
{
    private readonly ITableSource source;
    private readonly TablePanelOptions options;

    /// <summary>Creates a provider.</summary>
    /// <param name="source">The table.</param>
    /// <param name="options">How it holds the panel.</param>
    public TablePanelProvider(ITableSource source, TablePanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        this.source = source;
        this.options = options;
    }

    /// <inheritdoc/>
    public ITableSource Table => source;

    /// <summary>How the table holds the panel.</summary>
    internal TablePanelOptions Options => options;

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The source cannot be read at all.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        var problems = TableForm.Problems(options).ToList();
        foreach (var problem in problems) builder.Report(SourceRules.BadOptions.Says(problem, DiagnosticLocation.In(source.Name)));
        if (problems.Count > 0) return;
        using var table = source.OpenPanel(options, builder.Report, cancellationToken);
        if (table is not null) TableForm.Read(options, table, builder, cancellationToken);
    }
}
