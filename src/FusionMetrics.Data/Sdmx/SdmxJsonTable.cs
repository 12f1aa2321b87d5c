using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The observations of an SDMX-JSON data message as a table in long form.</summary>
internal sealed class SdmxJsonTable(SdmxJsonOptions options) : ITableSource
{
    private readonly SdmxJsonOptions options = Named(options);

    /// <inheritdoc/>
    public string Name => options.Path;

    /// <summary>The options with every column named.</summary>
    public static SdmxJsonOptions Named(SdmxJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { Indicator = options.Indicator ?? "INDICATOR", Value = options.Value ?? "OBS_VALUE", Periods = PeriodPlace.Column };
    }

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var document = JsonFile.Open(options.Path);
        try
        {
            var dataSets = DataSets(new(document.RootElement, options.Path, ""), report);
            if (dataSets is not null) return new CubeRows(options, dataSets.SelectMany(dataSet => dataSet.Cells()).GetEnumerator(), document);
            document.Dispose();
            return null;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    // Null where one of them cannot be used, which has then been reported.
    private List<SdmxJsonDataSet>? DataSets(JsonPart root, Action<Diagnostic> report)
    {
        // Before version 2.0 there was one structure, and before 1.0 nothing around the data.
        var data = root.Find("data") ?? root;
        JsonPart[] structures = data.Find("structures") is { } several ? [.. several.Items] : (data.Find("structure") ?? root.Find("structure")) is { } one ? [one] : [];
        if (data.Find("dataSets") is not { } parts) throw NoData(root);
        var read = new SdmxJsonStructure?[structures.Length];
        var dataSets = new List<SdmxJsonDataSet>();
        var all = true;
        foreach (var part in parts.Items)
        {
            var index = part.Find("structure")?.Count ?? 0;
            if (index >= structures.Length) throw new FusionMetricsException(SdmxRules.NoStructure.Says($"{part.Named} is of structure {index}, but the message has {structures.Length}. Ask for the data with their structure.", DiagnosticLocation.In(options.Path)));
            if (part.Find("action")?.Text is "Delete" or "D")
            {
                report(SdmxRules.Deletion.Says($"{part.Named} says which observations are to be deleted, not what they are. Ask for the data themselves.", DiagnosticLocation.In(options.Path)));
                all = false;
            }
            else if ((read[index] ??= SdmxJsonStructure.Read(structures[index], options, report)) is { Cube: not null } structure) dataSets.Add(new(part, structure, report));
            else all = false;
        }
        return all ? dataSets : null;
    }

    private static FusionMetricsException NoData(JsonPart root)
    {
        if (root.Find("errors") is { IsList: true } errors && errors.Items.FirstOrDefault() is { IsMap: true } first)
            return root.Fails($"The message has no data, but an error: {Tables.CellText.Quote((first.Find("title") ?? first.Find("detail") ?? first.Find("code"))?.Text ?? "unknown")}");
        return root.Fails(root.Find("value") is null ? "The message has no 'dataSets'" : "The message has no 'dataSets', but this may be JSON-stat: say provider: json-stat");
    }
}
