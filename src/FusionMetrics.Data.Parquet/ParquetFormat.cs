using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>
/// Writes tables as Parquet, a file a table: text, 64-bit numbers and whole numbers; an empty cell is null. Not compressed, so that the same tables give
/// the same bytes on every machine; a file is made in memory before it is written.
/// </summary>
public sealed class ParquetFormat : ITableFormat
{
    // A group is held in memory where it is read: small ones leave room for the panel.
    private const int RowsPerGroup = 1 << 14;

    private static readonly ParquetOptions Writing = new() { CompressionMethod = CompressionMethod.None };

    private ParquetFormat()
    {
    }

    /// <summary>The format.</summary>
    public static ITableFormat Instance { get; } = new ParquetFormat();

    /// <inheritdoc/>
    public string Id => "parquet";

    /// <inheritdoc/>
    public IReadOnlyList<TableFile> Files(IReadOnlyList<ResultTable> tables)
        => [.. tables.Select(table => new TableFile($"{table.Name}.parquet", [table], (stream, cancellationToken) => Await.Done(WriteAsync(table, stream, cancellationToken))))];

    private static async Task WriteAsync(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        DataField[] fields = [.. table.Columns.Select(Field)];
        using var file = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file, Writing, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            // A file without rows has a group without rows.
            for (var first = 0; first == 0 || first < table.Count; first += RowsPerGroup)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                    await WriteAsync(group, fields[i], table.Columns[i], first, Math.Min(RowsPerGroup, table.Count - first)).ConfigureAwait(false);
            }
        }
        file.WriteTo(stream);
    }

    private static DataField Field(TableColumn column) => column.Kind switch
    {
        ColumnKind.Text => new DataField<string>(column.Name, true),
        ColumnKind.WholeNumber => new DataField<long>(column.Name, true),
        _ => new DataField<double>(column.Name, true),
    };

    private static async Task WriteAsync(ParquetRowGroupWriter group, DataField field, TableColumn column, int first, int count)
    {
        var rows = Enumerable.Range(first, count);
        switch (column.Kind)
        {
            case ColumnKind.Text:
                await group.WriteAsync(field, (IReadOnlyCollection<string>)[.. rows.Select(row => column.Text(row) is { Length: > 0 } text ? text : null!)]).ConfigureAwait(false);
                break;
            case ColumnKind.WholeNumber:
                await group.WriteAsync<long>(field, (long?[])[.. rows.Select(row => column.Number(row) is var number && double.IsNaN(number) ? (long?)null : (long)number)]).ConfigureAwait(false);
                break;
            default:
                await group.WriteAsync<double>(field, (double?[])[.. rows.Select(row => column.Number(row) is var number && double.IsNaN(number) ? (double?)null : number)]).ConfigureAwait(false);
                break;
        }
    }
}
