using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace FusionMetrics.Data.Excel;

/// <summary>Opens workbooks, which are untrusted: parts are counted before they are unpacked, and nothing in them is run.</summary>
internal static class WorkbookFile
{
    // The reader asks for the code page 1252 by number, whether the workbook needs it or not.
    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="FusionMetricsException">It cannot be read.</exception>
    public static IExcelDataReader Open(ExcelPanelOptions options, Action<Diagnostic> report)
    {
        var stream = SourceFile.Open(options.Path);
        try
        {
            var isZip = IsZip(stream);
            if (isZip) Inspect(stream, options, report);
            var reader = Guarded(options.Path, () => ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = LegacyEncoding }));
            if (!isZip)
                report(ExcelRules.OldWorkbook.Says(
                    "In a workbook of the old kind errors such as #DIV/0! cannot be told from empty cells: they count as missing. Save it as .xlsx to have them reported.", DiagnosticLocation.In(options.Path)));
            return reader;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Looks into the parts of a workbook; the default where it has none, being an <c>.xls</c>.</summary>
    public static T? Look<T>(string path, Func<WorkbookParts, T> look)
    {
        using var stream = SourceFile.Open(path);
        if (!IsZip(stream)) return default;
        return Guarded(path, () =>
        {
            using var parts = new WorkbookParts(stream);
            return look(parts);
        });
    }

    /// <summary>Does something with a workbook, and turns what goes wrong into a diagnostic.</summary>
    public static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new FusionMetricsException(ExcelRules.Encrypted.Says("The workbook is encrypted. Save it without a password.", DiagnosticLocation.In(path)));
        }
        catch (Exception e) when (e is not (FusionMetricsException or OperationCanceledException or OutOfMemoryException))
        {
            // A damaged file shows itself by whatever exception the reader happens to run into.
            throw new FusionMetricsException(ExcelRules.Unreadable.Says(
                $"This cannot be read as a workbook: {e.Message.TrimEnd('.')}. Open it in a spreadsheet program and save it anew as .xlsx.", DiagnosticLocation.In(path)));
        }
    }

    // Texts of old .xls files that do not say their encoding.
    private static Encoding LegacyEncoding => Encoding.GetEncoding("gb18030");

    private static bool IsZip(FileStream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..count] is [(byte)'P', (byte)'K', 3, 4];
    }

    private static void Inspect(FileStream stream, ExcelPanelOptions options, Action<Diagnostic> report)
    {
        var (bytes, macros) = Guarded(options.Path, () =>
        {
            using var parts = new WorkbookParts(stream);
            return (parts.Bytes, parts.HasMacros);
        });
        stream.Position = 0;
        if (bytes > options.MaxBytes)
            throw new FusionMetricsException(ExcelRules.TooLarge.Says(
                $"Unpacked, the workbook would have {bytes} bytes; at most {options.MaxBytes} are read. Remove sheets and empty rows, or raise max-bytes.", DiagnosticLocation.In(options.Path)));
        if (macros) report(ExcelRules.Macros.Says("The workbook has macros. They are not run; cells have the values that were saved.", DiagnosticLocation.In(options.Path)));
    }
}
