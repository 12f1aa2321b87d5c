using FusionMetrics.Data;
using FusionMetrics.Data.Results;

namespace FusionMetrics;

/// <summary>Writes panels.</summary>
public static class PanelOutput
{
    extension(Panel panel)
    {
        /// <summary>
        /// Writes the panel to a file in wide form, so that it reads back with the same bits. A run that dies on the way leaves the old file as it was.
        /// </summary>
        /// <param name="path">The file.</param>
        /// <param name="format">The format; null for CSV.</param>
        /// <exception cref="FusionMetricsException">The file cannot be written, or the panel does not fit the format.</exception>
        public void WriteTo(string path, ITableFormat? format = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            var file = (format ?? TableFormats.Csv).Files([new PanelTable(panel)])[0];
            var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            OutputFolder.Write(folder, output => output.Add(Path.GetFileName(path), stream => file.Write(stream, CancellationToken.None)));
        }
    }
}
