using FusionMetrics.Data.Csv;
using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// How a CSV file holds a panel: in wide form, one row a region and period and one column an indicator, or in long form, one row an
/// observation. The first row is the header. Headings are matched as they are written, without the spaces around them. Immutable.
/// </summary>
public sealed record CsvPanelOptions : MethodOptions
{
    /// <summary>The bound on the size of a row unless another is set: 1 MiB.</summary>
    public const int DefaultMaxRecordBytes = 1 << 20;

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; init; } = "";

    /// <summary>The heading of the column with the region's code. Default <c>region</c>.</summary>
    public string Region { get; init; } = "region";

    /// <summary>
    /// The heading of the column with the period, written as <see cref="FusionMetrics.Period.TryParse"/> reads it. Default <c>period</c>.
    /// </summary>
    public string Period { get; init; } = "period";

    /// <summary>
    /// The heading of the column with the indicator's code, for the long form; needs <see cref="Value"/>. Default null: the wide form,
    /// in which every other heading is the code of an indicator.
    /// </summary>
    public string? Indicator { get; init; }

    /// <summary>The heading of the column with the value, for the long form; needs <see cref="Indicator"/>. Default null.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// The character between cells. Default null: comma, semicolon, tab or bar, whichever the first lines show, or the one that a
    /// first line <c>sep=;</c> names.
    /// </summary>
    public char? Delimiter { get; init; }

    /// <summary>
    /// The name of the encoding, such as <c>utf-8</c>, <c>gb18030</c>, <c>utf-16</c> or <c>windows-1252</c>. A byte order mark goes
    /// before it. Default null: UTF-16 where the zero bytes show it, UTF-8 where all of the file is UTF-8, and GB18030 otherwise, which
    /// the diagnostics then say.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>The character between the whole and the fraction of a number. Default <see cref="DecimalMark.Point"/>.</summary>
    public DecimalMark DecimalMark { get; init; }

    /// <summary>
    /// Texts that mean that a value is missing, beside the empty cell: <c>NA</c>, <c>..</c>, <c>-999</c>. Matched exactly, without the
    /// spaces around the cell. Default none.
    /// </summary>
    public IReadOnlyList<string> MissingTokens { get; init; } = [];

    /// <summary>
    /// The largest row that is read, in bytes of UTF-8. Bounds the memory that a damaged or hostile file can take. Default
    /// <see cref="DefaultMaxRecordBytes"/>.
    /// </summary>
    public int MaxRecordBytes { get; init; } = DefaultMaxRecordBytes;

    internal static OptionSet<CsvPanelOptions> Set { get; } = OptionSet.For(new CsvPanelOptions())
        .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file.", v => v.Length > 0)
        .Text("region", o => o.Region, (o, v) => o with { Region = v }, "a heading", "The column with the region's code.", v => v.Length > 0)
        .Text("period", o => o.Period, (o, v) => o with { Period = v }, "a heading", "The column with the period.", v => v.Length > 0)
        .Text("indicator", o => o.Indicator, (o, v) => o with { Indicator = v }, "a heading", "The column with the indicator's code (long form).")
        .Text("value", o => o.Value, (o, v) => o with { Value = v }, "a heading", "The column with the value (long form).")
        .Text("delimiter", o => o.Delimiter?.ToString(), (o, v) => o with { Delimiter = v == "tab" ? '\t' : v[0] },
            "one character, or tab", "The character between cells; detected when not set.", v => v == "tab" || v.Length == 1)
        .Text("encoding", o => o.Encoding, (o, v) => o with { Encoding = v }, "the name of an encoding", "The encoding; detected when not set.")
        .Choice("decimal", o => o.DecimalMark, (o, v) => o with { DecimalMark = v }, "The decimal mark.")
        .Texts("missing", o => o.MissingTokens, (o, v) => o with { MissingTokens = v }, "Texts that mean missing, beside the empty cell.")
        .Number("max-record-bytes", o => o.MaxRecordBytes, (o, v) => o with { MaxRecordBytes = (int)v },
            v => v is >= 256 and <= int.MaxValue && v == Math.Floor(v), "a whole number from 256 on", "The largest row that is read.");

    internal CsvFormat Format => new(Path)
    {
        Delimiter = Delimiter,
        Encoding = Encoding,
        DecimalMark = DecimalMark,
        MaxRecordBytes = MaxRecordBytes,
    };
}
