namespace FusionMetrics.Data.Tables;

/// <summary>A table that reads codes, periods and numbers in a way of its own, without a cell for each.</summary>
internal interface IPanelTableSource : ITableSource
{
    /// <summary>Opens it; null where there is nothing to read, which has then been reported.</summary>
    IPanelTable? Open(TablePanelOptions options, Action<Diagnostic> report, CancellationToken cancellationToken);
}
