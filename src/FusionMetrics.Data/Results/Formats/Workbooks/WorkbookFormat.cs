namespace FusionMetrics.Data.Results;

/// <summary>All tables in one workbook, a sheet each.</summary>
/// <param name="id">The name of the format.</param>
/// <param name="sheetName">The name of a table's sheet.</param>
internal sealed class WorkbookFormat(string id, Func<string, string> sheetName) : ITableFormat
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "tables.xlsx";

    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public IReadOnlyList<TableFile> Files(IReadOnlyList<ResultTable> tables)
        => [new TableFile(FileName, tables, (stream, cancellationToken) => WorkbookWriter.Write([.. tables.Select(t => (sheetName(t.Name), t))], stream, cancellationToken))];
}
