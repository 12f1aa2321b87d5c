using FusionMetrics.Data.Results;

namespace FusionMetrics.Data;

/// <summary>The formats of this library.</summary>
public static class TableFormats
{
    /// <summary>Delimited text, a file a table: UTF-8, commas, line feeds; what a spreadsheet would run as a formula is escaped.</summary>
    public static ITableFormat Csv { get; } = new FilePerTable("csv", "csv", CsvTableWriter.Write);

    /// <summary>JSON, a file a table: a list of rows, each an object; an empty cell is null.</summary>
    public static ITableFormat Json { get; } = new FilePerTable("json", "json", JsonTableWriter.Write);

    /// <summary>Markdown, a file a table, with every digit.</summary>
    public static ITableFormat Markdown { get; } = new FilePerTable("markdown", "md", MarkdownTableWriter.Write);

    /// <summary>One workbook <c>tables.xlsx</c>, a sheet a table, the header frozen, sheets named after the tables.</summary>
    public static ITableFormat Workbook { get; } = new WorkbookFormat("xlsx", name => name);

    /// <summary>The same with Chinese names of the sheets.</summary>
    public static ITableFormat ChineseWorkbook { get; } = new WorkbookFormat("xlsx-zh", ChineseNames.Of);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ITableFormat> All { get; } = [Csv, Json, Markdown, Workbook, ChineseWorkbook];
}
