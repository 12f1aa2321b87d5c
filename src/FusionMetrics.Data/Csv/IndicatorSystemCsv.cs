using FusionMetrics.Data;

namespace FusionMetrics;

/// <summary>Reads indicator systems from CSV files.</summary>
public static class IndicatorSystemCsv
{
    extension(IndicatorSystem)
    {
        /// <summary>Reads an indicator system from a table of indicators. See <see cref="IndicatorTable"/>.</summary>
        /// <param name="path">The CSV file. Delimiter and encoding are detected.</param>
        /// <param name="subsystems">The codes of all subsystems, in the order of the outputs; null for the order of the file.</param>
        /// <param name="select">The codes of the indicators to use; null for all.</param>
        /// <param name="dimensions">The headings of the columns with the dimensions, from the subsystem down; null for no dimensions.</param>
        /// <returns>The system.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static IndicatorSystem ReadCsv(string path, IEnumerable<string>? subsystems = null, IEnumerable<string>? select = null,
            IEnumerable<string>? dimensions = null)
            => IndicatorTable.Read(path, dimensions).ToSystem(subsystems, select);
    }
}
