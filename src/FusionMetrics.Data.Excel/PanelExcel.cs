using FusionMetrics.Data.Excel;

namespace FusionMetrics;

/// <summary>Reads panels from workbooks.</summary>
public static class PanelExcel
{
    extension(Panel)
    {
        /// <summary>Reads a panel in wide form from the first sheet of a workbook.</summary>
        /// <param name="path">The workbook, <c>.xlsx</c> or <c>.xls</c>.</param>
        /// <param name="region">The heading of the column with the region's code.</param>
        /// <param name="period">The heading of the column with the period.</param>
        /// <param name="indicators">The indicators whose columns are read; null for every column.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The workbook cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadExcel(string path, string region = "region", string period = "period", IndicatorSystem? indicators = null)
            => Panel.ReadExcel(new ExcelPanelOptions { Path = path, Region = region, Period = period }, indicators, out _);

        /// <summary>Reads a panel from a sheet of a workbook, and says what was found on the way.</summary>
        /// <param name="options">The workbook, and how it holds the panel.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <param name="found">Warnings and information: columns passed over, macros that were not run.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The workbook cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadExcel(ExcelPanelOptions options, IndicatorSystem? indicators, out IReadOnlyList<Diagnostic> found)
            => Panel.Read(new ExcelPanelProvider(options), indicators, out found);
    }
}
