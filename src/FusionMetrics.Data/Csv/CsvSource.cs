using System.Text;

namespace FusionMetrics.Data.Csv;

/// <summary>An open file whose encoding is known.</summary>
/// <param name="Stream">The file, at its start.</param>
/// <param name="Encoding">Its encoding; null for UTF-8.</param>
/// <param name="LineBreaks">How many line breaks it has; 0 when that is not known.</param>
/// <param name="Length">Its length in bytes; 0 when that is not known.</param>
internal sealed record CsvSource(FileStream Stream, Encoding? Encoding, long LineBreaks, long Length) : IDisposable
{
    /// <summary>Opens a file and finds its encoding.</summary>
    /// <returns>The file; null when the encoding named does not exist, which has then been reported.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be opened or read.</exception>
    public static CsvSource? Open(CsvFormat format, Action<Diagnostic> report)
    {
        var given = format.Encoding is null ? null : CsvEncodings.Find(format.Encoding);
        if (format.Encoding is not null && given is null)
        {
            report(CsvRules.UnknownEncoding.Says(
                $"There is no encoding '{format.Encoding}'. Known are utf-8, utf-16, gb18030, big5, windows-1252 and others.",
                DiagnosticLocation.In(format.Path)));
            return null;
        }

        var stream = SourceFile.Open(format.Path);
        try
        {
            // What comes through a pipe cannot be looked at twice: it is in the encoding given, or UTF-8.
            if (!stream.CanSeek) return new CsvSource(stream, given, 0, 0);
            if (IsWorkbook(stream))
            {
                report(SourceRules.FileUnreadable.Says(
                    "This is a workbook or an archive, not a CSV file. Read it with the provider excel, or save the sheet as CSV.", DiagnosticLocation.In(format.Path)));
                stream.Dispose();
                return null;
            }
            var survey = CsvSurvey.Of(stream, given);
            Report(format, survey, report);
            return new CsvSource(stream, survey.Encoding, survey.LineBreaks, stream.Length);
        }
        catch (Exception e) when (SourceFile.IsTrouble(e))
        {
            stream.Dispose();
            throw SourceFile.Explain(format.Path, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    // The first bytes of a zip archive, which .xlsx is, and of the older .xls.
    private static bool IsWorkbook(FileStream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..count] is [(byte)'P', (byte)'K', 3, 4] or [0xD0, 0xCF, 0x11, 0xE0];
    }

    private static void Report(CsvFormat format, CsvSurvey survey, Action<Diagnostic> report)
    {
        if (survey.InvalidLine > 0)
        {
            var isGuess = format.Encoding is null && survey.Encoding is null;
            var tried = isGuess ? "neither UTF-8 nor GB18030" : $"not {survey.Encoding?.WebName ?? "utf-8"}";
            report(CsvRules.InvalidBytes.Says($"There are bytes here that are {tried}. Name the encoding in which the file was saved.",
                DiagnosticLocation.In(format.Path, (int)Math.Min(survey.InvalidLine, int.MaxValue))));
        }
        else if (format.Encoding is null && survey.Encoding == CsvEncodings.Gb18030)
        {
            report(CsvRules.GuessedEncoding.Says(
                "The file is not UTF-8 and was read as GB18030. Name the encoding if its texts do not look right.",
                DiagnosticLocation.In(format.Path)));
        }
    }
}
