using System.Diagnostics;
using System.Globalization;
using FusionMetrics.Data.Parquet;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// How much memory reading 2,000,000 rows x 30 columns takes at its peak, in the doubles that are read. Each file is read in a process of its own, so that nothing but the reading is in it. Run with <c>reading-memory</c>.
/// </summary>
internal static class ReadingMemoryStudy
{
    private const int Regions = 80_000, Years = 25, Indicators = 30;

    /// <summary>Writes the files, reads each in another process, and removes them.</summary>
    public static void Run()
    {
        var csv = CsvBenchmark.WriteFile(Regions, Years, Indicators);
        var parquet = Path.ChangeExtension(csv, ".parquet");
        SyntheticPanel.Create(Regions, Years, Indicators).WriteTo(parquet, ParquetFormat.Instance);
        try
        {
            foreach (var file in new[] { csv, parquet })
            {
                using var reader = Process.Start("dotnet", [typeof(ReadingMemoryStudy).Assembly.Location, "reading-memory", file]);
                reader.WaitForExit();
            }
        }
        finally
        {
            File.Delete(csv);
            File.Delete(parquet);
        }
    }

    /// <summary>Reads a file and prints the peak.</summary>
    public static void Read(string path)
    {
        var before = MemoryStudy.Peak(reset: true);
        var started = Stopwatch.GetTimestamp();
        var panel = path.EndsWith(".parquet", StringComparison.Ordinal)
            ? Panel.Read(new ParquetPanelProvider(new() { Path = path }), null, out _)
            : Panel.ReadCsv(path);
        var (taken, peak) = (Stopwatch.GetElapsedTime(started), MemoryStudy.Peak(reset: false) - before);
        var doubles = (double)panel.RowCount * panel.Indicators.Count * sizeof(double);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetExtension(path)}: {panel.RowCount} x {panel.Indicators.Count}, file {new FileInfo(path).Length / 1e6:0} MB, doubles {doubles / 1e6:0} MB, peak {peak / 1e6:0} MB = {peak / doubles:0.00} of the doubles, {taken.TotalSeconds:0.0} s"));
        GC.KeepAlive(panel);
    }
}
