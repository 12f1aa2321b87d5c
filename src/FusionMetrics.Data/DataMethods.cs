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
    }
}
