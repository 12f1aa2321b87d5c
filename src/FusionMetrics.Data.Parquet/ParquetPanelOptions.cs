using FusionMetrics.Methods;

namespace FusionMetrics.Data.Parquet;

/// <summary>How a Parquet file holds a panel. Immutable.</summary>
public sealed record ParquetPanelOptions : TablePanelOptions
{
    /// <summary>The file, as messages name it.</summary>
    public string Path { get; init; } = "";

    /// <summary>
    /// The most bytes that a group of rows may have when it is unpacked; a group is held in memory while it is read. Default 1 GiB.
    /// </summary>
    public long MaxGroupBytes { get; init; } = 1L << 30;

    internal static OptionSet<ParquetPanelOptions> Set { get; } = SetOf(new ParquetPanelOptions())
        .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file.", v => v.Length > 0)
        .Number("max-group-bytes", o => o.MaxGroupBytes, (o, v) => o with { MaxGroupBytes = (long)v }, v => v is >= 1 << 16 and <= 1L << 40 && v == Math.Floor(v),
            "a whole number from 65536 on", "The most bytes of a group of rows unpacked.");
}
