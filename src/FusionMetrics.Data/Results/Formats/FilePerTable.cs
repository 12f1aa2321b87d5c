namespace FusionMetrics.Data.Results;

/// <summary>A format with a file a table, named after the table.</summary>
/// <param name="id">The name of the format.</param>
/// <param name="extension">The extension of its files.</param>
/// <param name="write">Writes a table.</param>
internal sealed class FilePerTable(string id, string extension, Action<ResultTable, Stream, CancellationToken> write) : ITableFormat
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public IReadOnlyList<TableFile> Files(IReadOnlyList<ResultTable> tables)
        => [.. tables.Select(table => new TableFile($"{table.Name}.{extension}", [table], (stream, cancellationToken) => write(table, stream, cancellationToken)))];
}
