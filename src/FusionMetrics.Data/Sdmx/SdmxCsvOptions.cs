using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// Which dimensions of an SDMX-CSV file, version 1.0 or 2.0, are region, period and indicator. The headings of a table that the file inherits are the ids of its
/// dimensions: <c>REF_AREA</c>, <c>TIME_PERIOD</c>, <c>INDICATOR</c> and <c>OBS_VALUE</c> unless others are named. Immutable.
/// </summary>
public sealed record SdmxCsvOptions : TablePanelOptions
{
    /// <summary>The defaults: the ids that most data flows use.</summary>
    public SdmxCsvOptions()
    {
        Region = "REF_AREA";
        Period = "TIME_PERIOD";
        Indicator = "INDICATOR";
        Value = "OBS_VALUE";
    }

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; init; } = "";

    /// <summary>
    /// The dimensions whose codes, joined by points, are the indicator: <c>GDP.EUR</c>. Default none: the one that <see cref="TablePanelOptions.Indicator"/> names.
    /// </summary>
    public IReadOnlyList<string> Dimensions { get; init; } = [];

    /// <summary>The codes that other dimensions must have, by their ids; observations of other codes are passed over. Default none.</summary>
    public IReadOnlyDictionary<string, string> Filter { get; init; } = new Dictionary<string, string>();

    /// <summary>Codes of <c>OBS_STATUS</c> whose observations count as missing, such as <c>F</c>, forecasts. Default none.</summary>
    public IReadOnlyList<string> OmitStatus { get; init; } = [];

    internal static OptionSet<SdmxCsvOptions> Set { get; } = SetOf(new SdmxCsvOptions())
        .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file.", v => v.Length > 0)
        .Texts("dimensions", o => o.Dimensions, (o, v) => o with { Dimensions = v }, "The dimensions that together are the indicator.")
        .TextOf("filter", o => o.Filter, (o, v) => o with { Filter = v }, "a map from dimensions to codes", "The codes that other dimensions must have.")
        .Texts("omit-status", o => o.OmitStatus, (o, v) => o with { OmitStatus = v }, "Codes of OBS_STATUS whose observations count as missing.");
}
