using FusionMetrics.Data.Csv;
using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// How a CSV file holds a panel: see <see cref="TablePanelOptions"/>. The first row is the header. Immutable.
/// </summary>
public sealed record CsvPanelOptions : TablePanelOptions
{
    /// <summary>The bound on the size of a row unless another is set: 1 MiB.</summary>
    public const int DefaultMaxRecordBytes = 1 << 20;

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; init; } = "";

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

    /// <summary>
    /// The largest row that is read, in bytes of UTF-8. Bounds the memory that a damaged or hostile file can take. Default
    /// <see cref="DefaultMaxRecordBytes"/>.
    /// </summary>
    public int MaxRecordBytes { get; init; } = DefaultMaxRecordBytes;

    internal static OptionSet<CsvPanelOptions> Set { get; } = AddTo(OptionSet.For(new CsvPanelOptions())
            .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file.", v => v.Length > 0))
        .Text("delimiter", o => o.Delimiter?.ToString(), (o, v) => o with { Delimiter = v == "tab" ? '\t' : v[0] },
            "one character, or tab", "The character between cells; detected when not set.", v => v == "tab" || v.Length == 1)
        .Text("encoding", o => o.Encoding, (o, v) => o with { Encoding = v }, "the name of an encoding", "The encoding; detected when not set.")
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
