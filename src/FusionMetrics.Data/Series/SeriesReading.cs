using FusionMetrics.Data;
using FusionMetrics.Data.Csv;
using FusionMetrics.Data.Series;
using FusionMetrics.Data.Tables;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>
/// Reads series from tidy tables, for an outlook: rows in any order, gaps, several values of one period and text columns are welcome; what is done about them the outlook
/// says.
/// </summary>
public static class SeriesReading
{
    extension(OutlookSeries)
    {
        /// <summary>Reads the series of a CSV file, which are recognised.</summary>
        /// <param name="path">The file. Delimiter and encoding are detected.</param>
        /// <returns>The series, regions and series in the order in which they first appear.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static IReadOnlyList<OutlookSeries> ReadCsv(string path) => OutlookSeries.ReadCsv(path, null, out _, CancellationToken.None);

        /// <summary>Reads the series of a CSV file, and says what was found on the way.</summary>
        /// <param name="path">The file. Delimiter and encoding are detected.</param>
        /// <param name="options">How it holds the series; null to recognise them.</param>
        /// <param name="found">Warnings and information: columns passed over, an encoding that was guessed.</param>
        /// <param name="cancellationToken">Cancels reading.</param>
        /// <returns>The series, regions and series in the order in which they first appear.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
        public static IReadOnlyList<OutlookSeries> ReadCsv(string path, SeriesOptions? options, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            options ??= new SeriesOptions();
            return OutlookSeries.Read(new CsvCells(new CsvFormat(path) { DecimalMark = options.DecimalMark }), options, out found, cancellationToken);
        }

        /// <summary>Reads the series of any table, and says what was found on the way.</summary>
        /// <param name="source">The table.</param>
        /// <param name="options">How it holds the series; null to recognise them.</param>
        /// <param name="found">Warnings and information.</param>
        /// <param name="cancellationToken">Cancels reading.</param>
        /// <returns>The series, regions and series in the order in which they first appear.</returns>
        /// <exception cref="FusionMetricsException">The table cannot be read, or anything is wrong with it; carries all of it.</exception>
        /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
        public static IReadOnlyList<OutlookSeries> Read(ITableSource source, SeriesOptions? options, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(source);
            options ??= new SeriesOptions();
            var bag = new DiagnosticBag();
            IReadOnlyList<OutlookSeries> series = [];
            using (var table = source.OpenPanel(options.Cells, bag.Add, cancellationToken))
                if (table is not null && SeriesColumns.Of(table.Header, options, bag) is { } columns) series = new SeriesRows(options, table, columns, bag).Read(cancellationToken);
            bag.ThrowIfErrors();
            found = bag.ToList();
            return series;
        }
    }
}
