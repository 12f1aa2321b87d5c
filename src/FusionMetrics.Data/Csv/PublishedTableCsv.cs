using FusionMetrics.Auditing;
using FusionMetrics.Data;
using FusionMetrics.Data.Csv;
using FusionMetrics.Data.Printed;

namespace FusionMetrics;

/// <summary>Reads printed tables from CSV files.</summary>
public static class PublishedTableCsv
{
    extension(PublishedTable)
    {
        /// <summary>Reads a printed table, its numbers with the digits that they have. Columns before the first number name the rows.</summary>
        /// <param name="path">The CSV file. Delimiter and encoding are detected; a missing number is an empty cell, a dash or <c>NA</c>.</param>
        /// <param name="columns">The columns; null to recognise them by their headings.</param>
        /// <returns>The table.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static PublishedTable ReadCsv(string path, AuditColumns? columns = null)
        {
            ArgumentNullException.ThrowIfNull(path);
            return PublishedTableReader.Read(new CsvCells(new CsvFormat(path)), columns, out _, CancellationToken.None);
        }
    }
}
