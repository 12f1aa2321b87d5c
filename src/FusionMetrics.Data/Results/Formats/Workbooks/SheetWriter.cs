using System.Globalization;
using System.Text;

namespace FusionMetrics.Data.Results;

/// <summary>Writes a table as a sheet: the header in bold and frozen, numbers with every digit, text as text, whatever it begins with.</summary>
internal static class SheetWriter
{
    private const int MostRows = 1 << 20;
    private const int MostColumns = 1 << 14;
    private const int MostCharacters = 32_767;
    private const int Header = 1, Number = 2, WholeNumber = 3, Quoted = 4;

    /// <summary>Reports a table that does not fit into a sheet.</summary>
    /// <exception cref="FusionMetricsException">It does not.</exception>
    public static void Check(ResultTable table)
    {
        if (table.Count >= MostRows || table.Columns.Count > MostColumns)
            throw new FusionMetricsException(OutputRules.TooLargeForSheet.Says(
                $"Table '{table.Name}' has {table.Count} rows and {table.Columns.Count} columns; a sheet has {MostRows - 1} under its header and {MostColumns}. Write csv or parquet."));
    }

    /// <summary>Writes the sheet.</summary>
    public static void Write(ResultTable table, Stream stream, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        writer.Write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var column = 0; column < table.Columns.Count; column++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Math.Max(12, table.Columns[column].Name.Length + 3)}\" customWidth=\"1\"/>"));
        writer.Write("</cols><sheetData><row r=\"1\">");
        foreach (var column in table.Columns) WriteText(writer, column.Name, Header);
        writer.Write("</row>");
        for (var row = 0; row < table.Count; row++)
        {
            if (row % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row + 2}\">"));
            foreach (var column in table.Columns) WriteCell(writer, table, column, row);
            writer.Write("</row>");
        }
        writer.Write("</sheetData></worksheet>");
    }

    private static void WriteCell(StreamWriter writer, ResultTable table, TableColumn column, int row)
    {
        var text = column.Text(row);
        if (column.Kind != ColumnKind.Text && text.Length > 0)
        {
            // A sheet has no infinity.
            writer.Write(double.IsFinite(column.Number(row)) ? $"<c s=\"{(column.Kind == ColumnKind.Number ? Number : WholeNumber)}\"><v>{text}</v></c>" : "<c t=\"e\"><v>#NUM!</v></c>");
            return;
        }
        if (text.Length > MostCharacters)
            throw new FusionMetricsException(OutputRules.TooLargeForSheet.Says(
                $"Row {row + 1} of table '{table.Name}' has {text.Length} characters in '{column.Name}'; a cell has {MostCharacters}. Write csv or parquet."));
        if (text.Length == 0) writer.Write("<c/>");
        else WriteText(writer, text, text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? Quoted : 0);
    }

    private static void WriteText(StreamWriter writer, string text, int style)
        => writer.Write($"<c t=\"inlineStr\"{(style == 0 ? "" : $" s=\"{style}\"")}><is><t xml:space=\"preserve\">{SheetText.Escape(text)}</t></is></c>");
}
