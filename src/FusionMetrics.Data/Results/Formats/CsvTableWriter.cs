using CsvHelper;

namespace FusionMetrics.Data.Results;

/// <summary>
/// Writes a table as CSV: UTF-8 without mark, commas, line feeds, invariant culture, numbers with as many digits as it takes to read back
/// the same bits. Text that a spreadsheet would run as a formula is escaped.
/// </summary>
internal static class CsvTableWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    public static void Write(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        for (var row = 0; row < table.Count; row++)
        {
            if (row % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            foreach (var column in table.Columns) WriteCell(csv, column, row);
            csv.EndRecord();
        }
    }

    private static void WriteCell(CsvWriter csv, TableColumn column, int row)
    {
        var number = column.Kind == ColumnKind.Text ? double.NaN : column.Number(row);
        if (column.Kind == ColumnKind.Text) csv.WriteField(column.Text(row));
        else if (double.IsNaN(number)) csv.WriteField((string?)null);
        else csv.WriteField(number);
    }
}
