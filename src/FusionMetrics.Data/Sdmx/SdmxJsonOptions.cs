using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// Which dimensions of an SDMX-JSON data message are region, period and indicator: <c>REF_AREA</c>, <c>TIME_PERIOD</c> and <c>INDICATOR</c>, by id or role, unless others
/// are named. The value is the measure <c>OBS_VALUE</c>. Immutable.
/// </summary>
public sealed record SdmxJsonOptions : CubePanelOptions
{
    /// <summary>The defaults: the ids that most data flows use.</summary>
    public SdmxJsonOptions()
    {
        Region = "REF_AREA";
        Period = "TIME_PERIOD";
        Indicator = "INDICATOR";
        Value = "OBS_VALUE";
    }

    internal static OptionSet<SdmxJsonOptions> Set { get; } = SetOfCube(new SdmxJsonOptions());
}
