using System.Diagnostics;
using System.Globalization;
using FusionMetrics.Data.Parquet;
using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Benchmarks;

/// <summary>
/// How much memory reading 2,000,000 rows x 30 columns takes at its peak, in the doubles that are read. Each file is read in a process of its own, so that nothing but the reading is in it. Run with <c>reading-memory</c>.
/// </summary>
internal static class ReadingMemoryStudy
{
    private const int Regions = 80_000, Years = 25, Indicators = 30;

    // As common writers leave them: of 2^20 rows most often.
    private static readonly int[] GroupSizes = [1 << 16, 1 << 20];

    /// <summary>Writes the files, reads each in another process, and removes them.</summary>
    public static void Run()
    {
        var csv = CsvBenchmark.WriteFile(Regions, Years, Indicators);
        string[] files = [csv, Path.ChangeExtension(csv, ".parquet"), .. GroupSizes.Select(size => Path.ChangeExtension(csv, $".{size}.parquet"))];
        try
        {
            WriteParquet(files);
            foreach (var file in files)
            {
                using var reader = Process.Start("dotnet", [typeof(ReadingMemoryStudy).Assembly.Location, "reading-memory", file]);
                reader.WaitForExit();
            }
        }
        finally
        {
            foreach (var file in files) File.Delete(file);
        }
    }

    private static void WriteParquet(string[] files)
    {
        var panel = SyntheticPanel.Create(Regions, Years, Indicators);
        panel.WriteTo(files[1], ParquetFormat.Instance);
        foreach (var (size, file) in GroupSizes.Zip(files.Skip(2))) WriteGroups(panel, file, size).GetAwaiter().GetResult();
    }

    private static async Task WriteGroups(Panel panel, string path, int size)
    {
        var (region, period) = (new DataField<string>("region"), new DataField<int>("period"));
        DataField[] numbers = [.. panel.Indicators.Select(code => new DataField<double>(code, true))];
        using var stream = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema([region, period, .. numbers]), stream);
        for (var first = 0; first < panel.RowCount; first += size)
        {
            int[] rows = [.. Enumerable.Range(first, Math.Min(size, panel.RowCount - first))];
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(region, (IReadOnlyCollection<string>)Array.ConvertAll(rows, row => panel.RegionAt(row).Code));
            await group.WriteAsync<int>(period, Array.ConvertAll(rows, row => panel.PeriodAt(row).Year));
            foreach (var number in numbers) await group.WriteAsync<double>(number, Array.ConvertAll(rows, row => (double?)panel.Column(number.Name)[row]));
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
            $"{Path.GetFileName(path)}: {panel.RowCount} x {panel.Indicators.Count}, file {new FileInfo(path).Length / 1e6:0} MB, doubles {doubles / 1e6:0} MB, peak {peak / 1e6:0} MB = {peak / doubles:0.00} of the doubles, {taken.TotalSeconds:0.0} s"));
        GC.KeepAlive(panel);
    }
}
