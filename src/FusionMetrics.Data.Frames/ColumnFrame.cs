using Microsoft.Data.Analysis;

namespace FusionMetrics.Data.Frames;

/// <summary>Makes a data frame of a table, column by column.</summary>
internal static class ColumnFrame
{
    /// <param name="table">The table.</param>
    /// <param name="wholeNumbers">What whole numbers become: whole numbers, or numbers.</param>
    public static DataFrame Of(ResultTable table, ColumnKind wholeNumbers) => new(table.Columns.Select(column => Of(column, column.Kind == ColumnKind.WholeNumber ? wholeNumbers : column.Kind, table.Count)));

    private static DataFrameColumn Of(TableColumn column, ColumnKind kind, int count)
    {
        var rows = Enumerable.Range(0, count);
        return kind switch
        {
            ColumnKind.Text => new StringDataFrameColumn(column.Name, rows.Select(row => column.Text(row) is { Length: > 0 } text ? text : null)),
            ColumnKind.WholeNumber => new Int64DataFrameColumn(column.Name, rows.Select(row => Number(row) is { } number ? (long)number : (long?)null)),
            _ => new DoubleDataFrameColumn(column.Name, rows.Select(Number)),
        };

        double? Number(int row) => column.Number(row) is var number && double.IsNaN(number) ? null : number;
    }
}
