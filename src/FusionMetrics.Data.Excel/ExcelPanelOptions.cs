using FusionMetrics.Methods;

namespace FusionMetrics.Data.Excel;

/// <summary>How a sheet of a workbook holds a panel. Immutable.</summary>
public sealed record ExcelPanelOptions : TablePanelOptions
{
    /// <summary>The workbook, <c>.xlsx</c>, <c>.xlsm</c> or <c>.xls</c>, as messages name it.</summary>
    public string Path { get; init; } = "";

    /// <summary>The name of the sheet. Default null: the one that the range names, or the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The cells of the table with its header: <c>A3:K40</c>; <c>A3:K</c> or <c>A3</c> to the last row; a name that the workbook gives to a range
    /// (<c>.xlsx</c> only). Default null: from the first cell to the last.
    /// </summary>
    public string? Range { get; init; }

    /// <summary>
    /// How many rows the header has, 1 to 8. A cell of the header that spans columns or rows counts for all of them. Default 1.
    /// </summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>
    /// The most bytes that the parts of a workbook may have when they are unpacked. Bounds what a small file can make of itself. Default 1 GiB.
    /// </summary>
    public long MaxBytes { get; init; } = 1L << 30;

    internal static OptionSet<ExcelPanelOptions> Set { get; } = SetOf(new ExcelPanelOptions())
        .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The workbook.", v => v.Length > 0)
        .Text("sheet", o => o.Sheet, (o, v) => o with { Sheet = v }, "the name of a sheet", "The sheet; the first one when not set.", v => v.Length > 0)
        .Text("range", o => o.Range, (o, v) => o with { Range = v }, "cells such as A3:K40, A3:K or A3, or a name in the workbook",
            "The table with its header; all of the sheet when not set.", v => v.Length > 0)
        .Number("header-rows", o => o.HeaderRows, (o, v) => o with { HeaderRows = (int)v }, v => v is >= 1 and <= MostHeaderRows && v == Math.Floor(v),
            "a whole number from 1 to 8", "How many rows the header has.")
        .Number("max-bytes", o => o.MaxBytes, (o, v) => o with { MaxBytes = (long)v }, v => v is >= 1 << 16 and <= 1L << 40 && v == Math.Floor(v),
            "a whole number from 65536 on", "The most bytes of the workbook unpacked.");

    internal const int MostHeaderRows = 8;
}
