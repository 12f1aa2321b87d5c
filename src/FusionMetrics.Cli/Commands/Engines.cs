using FusionMetrics.Data;
using FusionMetrics.Data.Excel;
using FusionMetrics.Data.Parquet;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary>The engine that the tool uses.</summary>
internal static class Engines
{
    /// <summary>Every method that recipes can name.</summary>
    public static MethodCatalog Catalog { get; } = DataMethods.Catalog.With(ExcelMethods.Register).With(ParquetMethods.Register).With(Databases.Register);

    /// <summary>Every format that tables can be written in.</summary>
    public static IReadOnlyList<ITableFormat> Formats { get; } = [.. TableFormats.All, ParquetFormat.Instance];

    public static EvaluationEngine With(int threads) => new(Catalog, new FusionMetricsOptions { Threads = threads });
}
