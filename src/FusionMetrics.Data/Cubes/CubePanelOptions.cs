using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// How the formats of statistical offices hold a panel: as a cube, a value for each combination of the codes of some dimensions. Which dimensions are region, period
/// and indicator; every other one must have one code. Immutable.
/// </summary>
public abstract record CubePanelOptions : TablePanelOptions
{
    /// <summary>The file, as messages name it.</summary>
    public string Path { get; init; } = "";

    /// <summary>
    /// The dimensions whose codes, joined by points, are the indicator: <c>GDP.EUR</c>. Default none: the one that <see cref="TablePanelOptions.Indicator"/> names.
    /// </summary>
    public IReadOnlyList<string> Dimensions { get; init; } = [];

    /// <summary>The codes that other dimensions must have, by their ids; observations of other codes are passed over. Default none.</summary>
    public IReadOnlyDictionary<string, string> Filter { get; init; } = new Dictionary<string, string>();

    /// <summary>Codes of the status of observations that count as missing, such as <c>F</c>, forecasts. Default none.</summary>
    public IReadOnlyList<string> OmitStatus { get; init; } = [];

    internal static OptionSet<TOptions> SetOfCube<TOptions>(TOptions defaults) where TOptions : CubePanelOptions => SetOf(defaults)
        .Text("path", o => o.Path.Length == 0 ? null : o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file.", v => v.Length > 0)
        .Texts("dimensions", o => o.Dimensions, (o, v) => o with { Dimensions = v }, "The dimensions that together are the indicator.")
        .TextOf("filter", o => o.Filter, (o, v) => o with { Filter = v }, "a map from dimensions to codes", "The codes that other dimensions must have.")
        .Texts("omit-status", o => o.OmitStatus, (o, v) => o with { OmitStatus = v }, "Codes of the status of observations that count as missing.");
}
