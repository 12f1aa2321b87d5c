using FusionMetrics.Data;

namespace FusionMetrics;

/// <summary>Reads panels from CSV files.</summary>
public static class PanelCsv
{
    extension(Panel)
    {
        /// <summary>Reads a panel in wide form: one row a region and period, one column an indicator.</summary>
        /// <param name="path">The CSV file. Delimiter and encoding are detected.</param>
        /// <param name="region">The heading of the column with the region's code.</param>
        /// <param name="period">The heading of the column with the period.</param>
        /// <param name="indicators">The indicators whose columns are read; null for every column.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadCsv(string path, string region = "region", string period = "period", IndicatorSystem? indicators = null)
            => Panel.ReadCsv(new CsvPanelOptions { Path = path, Region = region, Period = period }, indicators);

        /// <summary>Reads a panel with all its indicators.</summary>
        /// <param name="options">The file, and how it holds the panel.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadCsv(CsvPanelOptions options) => Panel.ReadCsv(options, null);

        /// <summary>Reads a panel with some of its indicators.</summary>
        /// <param name="options">The file, and how it holds the panel.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadCsv(CsvPanelOptions options, IndicatorSystem? indicators) => Panel.ReadCsv(options, indicators, out _);

        /// <summary>Reads a panel with some of its indicators, and says what was found on the way.</summary>
        /// <param name="options">The file, and how it holds the panel.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <param name="found">Warnings and information: columns passed over, an encoding that was guessed.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadCsv(CsvPanelOptions options, IndicatorSystem? indicators, out IReadOnlyList<Diagnostic> found)
            => Panel.Read(new CsvPanelProvider(options), indicators, out found);
    }
}
