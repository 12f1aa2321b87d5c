namespace FusionMetrics.Data;

/// <summary>
/// A table somewhere: a sheet of a workbook, a file, a query. What an author of a format writes is this and <see cref="ITableRows"/>; what
/// the table means as a panel (wide, long, periods in headings) is the business of <see cref="TablePanelProvider"/>.
/// </summary>
public interface ITableSource
{
    /// <summary>The table, as messages name it: a file, or a file and a sheet.</summary>
    string Name { get; }

    /// <summary>Opens the table at its first row. Every call reads it from the beginning.</summary>
    /// <param name="report">Takes what is worth knowing; an error makes the read fail after everything has been found.</param>
    /// <param name="cancellationToken">Cancels opening and reading.</param>
    /// <returns>The rows; null where there is no table to read, which has then been reported.</returns>
    /// <exception cref="FusionMetricsException">The source cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">Opening was cancelled.</exception>
    ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken);
}
