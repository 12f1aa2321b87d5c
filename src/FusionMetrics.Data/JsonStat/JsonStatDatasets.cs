using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.JsonStat;

/// <summary>The datasets of a file: one alone, the items of a collection, or, as before version 2.0, the entries of a bundle.</summary>
internal static class JsonStatDatasets
{
    /// <summary>The dataset of that name, or the only one.</summary>
    /// <exception cref="FusionMetricsException">There is none, or there are several and none is named.</exception>
    public static JsonPart Choose(JsonPart root, string? name)
    {
        List<(string Name, JsonPart Dataset)> all = [.. Of(root)];
        var chosen = name is null ? all : all.Where(d => d.Name == name).ToList();
        if (chosen is [var (_, one)])
            return one.Find("value") is null ? throw Fails(root, $"The dataset is not in the file, but a link to it: {one.Find("href")?.Text}. Fetch that, and name the file it is in.") : one;
        var names = string.Join(", ", all.Select(d => $"'{d.Name}'"));
        throw Fails(root, (name, all.Count) switch
        {
            (_, 0) when root.Find("data") is not null || root.Find("dataSets") is not null => "There is no dataset of JSON-stat here, but this may be SDMX-JSON: say provider: sdmx-json.",
            (_, 0) => "There is no dataset of JSON-stat here. Is this the right file?",
            (null, _) => $"There are {all.Count} datasets. Name one with dataset: {names}.",
            _ => $"There is no dataset '{name}', or several.{NearestName.DidYouMean(name!, all.Select(d => d.Name))} There are: {names}.",
        });
    }

    private static IEnumerable<(string Name, JsonPart Dataset)> Of(JsonPart root)
    {
        if (!root.IsMap) return [];
        if (root.Find("value") is not null) return [(NameOf(root), root)];
        if (root.Find("link")?.Find("item") is { } items) return items.Items.Where(item => item.Find("value") is not null || item.Find("class")?.Text == "dataset").Select(item => (NameOf(item), item));
        return root.Entries.Where(entry => entry.Value.Find("value") is not null && entry.Value.Find("dimension") is not null).Select(entry => (entry.Key, entry.Value));
    }

    private static string NameOf(JsonPart dataset) => (dataset.Find("label") ?? dataset.Find("href"))?.Text ?? "dataset";

    private static FusionMetricsException Fails(JsonPart root, string message) => new(JsonStatRules.NoDataset.Says(message, DiagnosticLocation.In(root.File)));
}
