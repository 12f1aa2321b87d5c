using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;
using FusionMetrics.Providers;

namespace FusionMetrics.Data;

/// <summary>The providers of this library, and the catalog of everything built in.</summary>
public static class DataMethods
{
    /// <summary>The built-in methods and the providers of this library.</summary>
    public static MethodCatalog Catalog { get; } = BuiltInMethods.Catalog.With(Register);

    /// <summary>Adds the providers of this library to a registry.</summary>
    /// <param name="registry">The registry.</param>
    public static void Register(IMethodRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        registry.Add<IIndicatorProvider, CsvPanelOptions>("csv",
            new MethodDescription("Delimited text, in wide form (a column an indicator), long form (a line a value), or with periods in the headings.") { FileExtensions = [".csv", ".tsv", ".txt"] }, CsvPanelOptions.Set, o => new CsvPanelProvider(o));
        registry.Add<IIndicatorProvider, SdmxCsvOptions>("sdmx-csv", "The observations of an SDMX-CSV file, version 1.0 or 2.0, with or without labels.", SdmxCsvOptions.Set, o => new SdmxCsvPanelProvider(o));
        registry.Add<IIndicatorProvider, SdmxJsonOptions>("sdmx-json", "The observations of an SDMX-JSON data message, version 2.0, in series or flat.", SdmxJsonOptions.Set, o => new SdmxJsonPanelProvider(o));
        registry.Add<IIndicatorProvider, JsonStatOptions>("json-stat", new MethodDescription("The values of a JSON-stat dataset, version 2.0.") { FileExtensions = [".json"] }, JsonStatOptions.Set, o => new JsonStatPanelProvider(o));
        registry.Add<IIndicatorProvider, MergedPanelOptions>("merged", "Several sources, merged by region and period.", MergedPanelOptions.Set,
            (options, catalog) => new MergedPanelProvider(options.Conflicts, options.Sources.Select((source, i) => (NameOf(catalog, source, i), catalog.Create<IIndicatorProvider>(MethodFamily.Provider, source)))));
    }

    private static string NameOf(MethodCatalog catalog, MethodChoice source, int index)
        => new MethodWriter(catalog).Options(MethodFamily.Provider, source).FirstOrDefault(o => o.Key == "path").Value as string ?? $"source {index + 1} ({source.Id})";
}
