using FusionMetrics.Methods;
using FusionMetrics.Providers;

namespace FusionMetrics.Data.Parquet;

/// <summary>The provider of this library.</summary>
public static class ParquetMethods
{
    /// <summary>Adds the provider <c>parquet</c> to a registry: <c>DataMethods.Catalog.With(ParquetMethods.Register)</c>.</summary>
    /// <param name="registry">The registry.</param>
    public static void Register(IMethodRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        registry.Add<IIndicatorProvider, ParquetPanelOptions>("parquet", new MethodDescription("A Parquet file, in any form of a table.") { FileExtensions = [".parquet"] },
            ParquetPanelOptions.Set, o => new ParquetPanelProvider(o));
    }
}
