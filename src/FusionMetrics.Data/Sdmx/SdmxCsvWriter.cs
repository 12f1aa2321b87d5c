using CsvHelper;

namespace FusionMetrics.Data.Sdmx;

/// <summary>Writes a panel as SDMX-CSV 2.0: an observation a line, missing ones left out, numbers with every digit.</summary>
internal static class SdmxCsvWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void Write(Panel panel, string structure, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var heading in (string[])["STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"]) csv.WriteField(heading);
        csv.EndRecord();
        foreach (var indicator in panel.Indicators)
        {
            var column = panel.Column(indicator);
            for (var row = 0; row < column.Length; row++)
            {
                if (double.IsNaN(column[row])) continue;
                foreach (var cell in (string[])["dataflow", structure, "I", panel.RegionAt(row).Code, indicator, panel.PeriodAt(row).ToString()]) csv.WriteField(cell);
                csv.WriteField(column[row]);
                csv.EndRecord();
            }
        }
    }
}
