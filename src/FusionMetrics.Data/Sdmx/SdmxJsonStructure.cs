using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The structure of data sets: what their dimensions are, and where in an observation its value and its status stand.</summary>
/// <param name="Cube">What the dimensions are to a panel: those of the data set first, then those of series, then those of observations. Null where that cannot be said.</param>
/// <param name="OfDataSet">How many dimensions belong to the data set.</param>
/// <param name="OfSeries">How many belong to series.</param>
/// <param name="Value">The position of the value in an observation.</param>
/// <param name="Status">The status of observations; null where there is none.</param>
internal sealed record SdmxJsonStructure(CubeLayout? Cube, int OfDataSet, int OfSeries, int Value, SdmxJsonStatus? Status)
{
    private const string DataSet = "dataSet";
    private const string Series = "series";
    private const string Observation = "observation";

    /// <summary>Reads a structure, and reports where its dimensions are not told what they are.</summary>
    public static SdmxJsonStructure Read(JsonPart structure, SdmxJsonOptions options, Action<Diagnostic> report)
    {
        var dimensions = structure.Get("dimensions");
        var (first, second, last) = (Components(dimensions, DataSet), Components(dimensions, Series), Components(dimensions, Observation));
        CubeDimension[] all = [.. first.Concat(second).Concat(last).Select(Dimension)];
        if (Array.Find(all[..first.Length], d => d.Codes.Count != 1) is { } wrong) throw dimensions.Fails($"Dimension '{wrong.Id}' belongs to the data set, but has {wrong.Codes.Count} values: it must have one");
        string[] measures = structure.Find("measures") is { } given ? [.. Components(given, Observation).Select(m => m.Get("id").Text)] : [];
        // One measure needs no name.
        var value = measures.Length <= 1 ? 0 : Array.IndexOf(measures, options.Value);
        if (value < 0)
            report(CubeRules.NoDimension.Says($"There is no measure '{options.Value}'.{NearestName.DidYouMean(options.Value!, measures)} Name it with value. There are: {string.Join(", ", measures)}.", DiagnosticLocation.In(options.Path)));
        var cube = CubeLayout.Read(all, options, report);
        return new(value < 0 ? null : cube, first.Length, second.Length, value,
            options.OmitStatus.Count == 0 || structure.Find("attributes") is not { } attributes ? null : StatusOf(attributes, Math.Max(1, measures.Length), options.OmitStatus));
    }

    private static SdmxJsonStatus? StatusOf(JsonPart attributes, int measures, IReadOnlyList<string> omitted)
    {
        foreach (var level in (string[])[Observation, Series, DataSet])
        {
            var components = Components(attributes, level);
            var at = Array.FindIndex(components, c => c.Get("id").Text == "OBS_STATUS");
            if (at >= 0) return new(Dimension(components[at]).Codes, components[at].Find("default")?.Text, level == Observation ? measures + at : -1, level == Series ? at : -1, level == DataSet ? at : -1, [.. omitted]);
        }
        return null;
    }

    private static JsonPart[] Components(JsonPart of, string level) => of.Find(level) is { } list ? [.. list.Items] : [];

    private static CubeDimension Dimension(JsonPart component)
    {
        JsonPart[] values = component.Find("values") is { } list ? [.. list.Items] : [];
        return new(component.Get("id").Text, component.Find("roles") is { IsList: true } roles ? [.. roles.Items.Select(r => r.Text)] : [],
            [.. values.Select(v => (v.Find("id") ?? v.Get("value")).Text)],
            [.. values.Select(v => (v.Find("name") ?? v.Find("names")?.Find("en"))?.Text)]);
    }
}
