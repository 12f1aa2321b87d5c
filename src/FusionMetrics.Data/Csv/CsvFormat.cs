using System.Globalization;
using CsvHelper;

namespace FusionMetrics.Data.Csv;

/// <summary>How the bytes of a CSV file are cut into rows and cells, whatever the table in it.</summary>
internal sealed record CsvFormat(string Path)
{
    private const int BufferBytes = 1 << 17;

    public char? Delimiter { get; init; }

    public string? Encoding { get; init; }

    public DecimalMark DecimalMark { get; init; }

    public int MaxRecordBytes { get; init; } = CsvPanelOptions.DefaultMaxRecordBytes;

    /// <summary>The options of the reader. The header is read as a row like any other, so that its line and its quotes are known.</summary>
    public CsvReaderOptions ReaderOptions(System.Text.Encoding? encoding, Action<CsvMalformedRecord> onMalformed) => new()
    {
        HasHeader = false,
        Separator = Delimiter,
        Encoding = encoding,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MaxRecordSize = MaxRecordBytes,
        BufferSize = BufferBytes,
        OnMalformedRecord = record => onMalformed(record),
        FormatProvider = DecimalMark == DecimalMark.Point
            ? CultureInfo.InvariantCulture
            : new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
    };
}
