using FusionMetrics.Methods;
using FusionMetrics.Providers;

namespace FusionMetrics.Data.Excel;

/// <summary>The provider of this library.</summary>
public static class ExcelMethods
{
    /// <summary>Adds the provider <c>excel</c> to a registry: <c>DataMethods.Catalog.With(ExcelMethods.Register)</c>.</summary>
    /// <param name="registry">The registry.</param>
    public static void Register(IMethodRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        registry.Add<IIndicatorProvider, ExcelPanelOptions>("excel",
            new MethodDescription("A sheet of a workbook (.xlsx, .xls), in wide or long form, or with periods in headings of several rows.") { FileExtensions = [".xlsx", ".xlsm", ".xls"] },
            ExcelPanelOptions.Set, o => new ExcelPanelProvider(o));
    }
}
