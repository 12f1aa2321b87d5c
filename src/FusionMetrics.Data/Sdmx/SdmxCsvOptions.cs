using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// Which dimensions of an SDMX-CSV file, version 1.0 or 2.0, are region, period and indicator. The headings of a table that the file inherits are the ids of its
/// dimensions: <c>REF_AREA</c>, <c>TIME_PERIOD</c>, <c>INDICATOR</c> and <c>OBS_VALUE</c> unless others are named. Immutable.
/// </summary>
public sealed record SdmxCsvOptions : CubePanelOptions
{
    /// <summary>The defaults: the ids that most data flows use.</summary>
    public SdmxCsvOptions()
    {
        Region = "REF_AREA";
        Period = "TIME_PERIOD";
        Indicator = "INDICATOR";
        Value = "OBS_VALUE";
    }

    internal static OptionSet<SdmxCsvOptions> Set { get; } = SetOfCube(new SdmxCsvOptions());
}
