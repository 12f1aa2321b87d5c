using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// Which dimensions of a JSON-stat dataset are region, period and indicator. A dimension is named by its id, or by the role that the dataset gives it: <c>geo</c>,
/// <c>time</c> and <c>metric</c> unless others are named. Immutable.
/// </summary>
public sealed record JsonStatOptions : CubePanelOptions
{
    /// <summary>The defaults: the roles of the format.</summary>
    public JsonStatOptions()
    {
        Region = "geo";
        Period = "time";
        Indicator = "metric";
        Value = "value";
    }

    /// <summary>Which dataset is read where the file has several: its key in a bundle, or its label in a collection. Default null: the only one.</summary>
    public string? Dataset { get; init; }

    internal static OptionSet<JsonStatOptions> Set { get; } = SetOfCube(new JsonStatOptions())
        .Text("dataset", o => o.Dataset, (o, v) => o with { Dataset = v }, "the key or label of a dataset", "Which dataset is read where the file has several.", v => v.Length > 0);
}
