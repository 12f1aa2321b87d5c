using FusionMetrics.Data.Tables;
using CsvHelper;

namespace FusionMetrics.Data.Csv;

/// <summary>
/// A CSV file with a header, read a row at a time. Everything that is wrong with the file as a table is reported here, in one pass:
/// rows that cannot be used are passed over, so that those who read the cells see only rows with a cell for every heading.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvFormat format;
    private readonly CsvSource source;
    private readonly Action<Diagnostic> report;
    private readonly CsvReader csv;
    private CsvMalformedRecord malformed;
    private bool isMalformed;
    private bool isCutShort;
    private bool hasRows;

    private CsvTable(CsvFormat format, CsvSource source, Action<Diagnostic> report)
    {
        this.format = format;
        this.source = source;
        this.report = report;
        csv = CsvReader.Create(source.Stream, format.ReaderOptions(source.Encoding, record => (malformed, isMalformed) = (record, true)));
        Header = new TableHeader(format.Path, 1, []);
    }

    /// <summary>The headings.</summary>
    public TableHeader Header { get; private set; }

    /// <summary>The reader, on the current row. Its cells are valid until the next row.</summary>
    public CsvReader Cells => csv;

    /// <summary>
    /// How many rows there are at most, by the line breaks and by what the shortest row takes; 0 when it is not known. So whoever sets
    /// memory aside for them takes no more than eight times the size of the file, whatever is in it.
    /// </summary>
    public int ExpectedRows => (int)Math.Min(Math.Min(source.LineBreaks, source.Length / (Header.Count + 2)), Array.MaxLength);

    /// <summary>Opens a file and reads its header.</summary>
    /// <returns>The table; null when there is none to read, which has then been reported.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be opened or read.</exception>
    public static CsvTable? Open(CsvFormat format, Action<Diagnostic> report)
    {
        var source = CsvSource.Open(format, report);
        if (source is null) return null;
        var table = new CsvTable(format, source, report);
        try
        {
            if (table.ReadHeader()) return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
        table.Dispose();
        return null;
    }

    /// <summary>Goes to the next row that has a cell for every heading.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be read any further.</exception>
    public bool Read()
    {
        while (Advance())
        {
            if (IsBlank()) continue;
            hasRows = true;
            if (!IsWhole()) continue;
            if (csv.FieldCount == Header.Count) return true;
            var advice = csv.FieldCount > Header.Count
                ? "A cell with the delimiter in it needs quotes around it."
                : "Add the missing cells, empty if need be.";
            report(CsvRules.RaggedRow.Says(
                $"The row has {csv.FieldCount} cells, but the header has {Header.Count}. {advice}", Place.ToLocation()));
        }
        if (!hasRows && !isCutShort)
            report(SourceRules.HeaderOnly.Says("The file has a header, but no row under it.", DiagnosticLocation.In(format.Path)));
        return false;
    }

    /// <summary>The text of a cell, without the spaces around it.</summary>
    public string Text(int column) => csv.GetString(column).Trim();

    /// <summary>The text of a cell; null when it is empty or there is no such column.</summary>
    public string? TextOrNull(int column) => column >= 0 && Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The file and line of the current row.</summary>
    public RowOrigin Place => new(format.Path, Line);

    /// <summary>A cell of the current row, for a message.</summary>
    public DiagnosticLocation At(int column) => Place.ToLocation() with { Column = Header[column] };

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private int Line => (int)Math.Min(csv.LineNumber, int.MaxValue);

    private bool ReadHeader()
    {
        do
        {
            if (Advance()) continue;
            if (!isCutShort)
                report(SourceRules.EmptyFile.Says("The file is empty. It needs a header and rows.", DiagnosticLocation.In(format.Path)));
            return false;
        }
        while (IsBlank());
        // In some encodings a byte order mark is a character like any other.
        ColumnHeading[] headings = [.. Enumerable.Range(0, csv.FieldCount).Select(i => new ColumnHeading(csv.GetString(i).TrimStart('\uFEFF')))];
        Header = new TableHeader(format.Path, Line, headings);
        return IsWhole();
    }

    // Goes to the next record of the file, whatever is in it.
    private bool Advance()
    {
        isMalformed = false;
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            isCutShort = true;
            ReportTooLarge((int)e.LineNumber);
            return false;
        }
        catch (Exception e) when (SourceFile.IsTrouble(e))
        {
            throw SourceFile.Explain(format.Path, e);
        }
    }

    // Spreadsheets leave rows of nothing but delimiters at the end of a sheet.
    private bool IsBlank()
    {
        for (var column = 0; column < csv.FieldCount; column++)
            if (!csv.GetSpan(column).IsEmpty) return false;
        return !isMalformed;
    }

    private bool IsWhole()
    {
        // The reader lets a longer row pass when it happens to be in its buffer already.
        if (csv.RawRecord.Length > format.MaxRecordBytes) ReportTooLarge(Line);
        // A quote within an unquoted cell is a character like any other.
        else if (isMalformed && malformed.Reason != CsvMalformedReason.StrayQuote) ReportQuote();
        else return true;
        return false;
    }

    private void ReportQuote()
    {
        var message = malformed.Reason == CsvMalformedReason.UnterminatedQuote
            ? "A cell begins with a quote that is never closed, so that the rest of the file is part of it. Close or remove it."
            : "There is text after the closing quote of a cell. Write a quote within quotes twice, or remove it.";
        var column = ColumnAt(malformed.ByteOffset);
        report(CsvRules.BadQuote.Says(message, column < Header.Count ? At(column) : Place.ToLocation()));
    }

    private int ColumnAt(long offset)
    {
        var end = csv.ByteOffset;
        for (var column = 0; column < csv.FieldCount - 1; column++)
        {
            end += csv.GetRawSpan(column).Length + 1;
            if (offset < end) return column;
        }
        return csv.FieldCount - 1;
    }

    private void ReportTooLarge(int line) => report(CsvRules.RecordTooLarge.Says(
        $"The row that begins here is longer than {format.MaxRecordBytes} bytes. Look for a quote that is opened and never closed, "
        + "or raise the bound on the size of a row.", DiagnosticLocation.In(format.Path, line)));
}
