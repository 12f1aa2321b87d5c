using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Sdmx;

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

        /// <summary>Writes the panel as SDMX-CSV 2.0, an observation a line: <c>REF_AREA</c>, <c>INDICATOR</c>, <c>TIME_PERIOD</c>, <c>OBS_VALUE</c>.</summary>
        /// <param name="path">The file.</param>
        /// <param name="structure">The data flow, as the standard names it: <c>AGENCY:FLOW(1.0)</c>.</param>
        /// <exception cref="FusionMetricsException">The file cannot be written.</exception>
        public void WriteSdmxCsv(string path, string structure)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            ArgumentException.ThrowIfNullOrEmpty(structure);
            var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            OutputFolder.Write(folder, output => output.Add(Path.GetFileName(path), stream => SdmxCsvWriter.Write(panel, structure, stream)));
        }
    }
}
