using FusionMetrics.Data;
using FusionMetrics.Data.Excel;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary>The engine that the tool uses.</summary>
internal static class Engines
{
    /// <summary>Every method that recipes can name.</summary>
    public static MethodCatalog Catalog { get; } = DataMethods.Catalog.With(ExcelMethods.Register);

    /// <summary>Every format that tables can be written in.</summary>
    public static IReadOnlyList<ITableFormat> Formats => TableFormats.All;

    public static EvaluationEngine With(int threads) => new(Catalog, new FusionMetricsOptions { Threads = threads });
}
