using System.Globalization;
using BenchmarkDotNet.Attributes;
using FusionMetrics.Data;

namespace FusionMetrics.Benchmarks;

/// <summary>Reading a CSV of 1,000,000 rows x 18 columns into a panel, beside reading its bytes and nothing more.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CsvBenchmark
{
    private string path = null!;
    private IndicatorSystem system = null!;

    /// <summary>Writes the file: about 340 MB, numbers with up to 17 significant digits.</summary>
    public static string WriteFile(int regions, int years, int indicators)
    {
        var path = Path.Combine(Path.GetTempPath(), "fusionmetrics-benchmark.csv");
        var panel = SyntheticPanel.Create(regions, years, indicators);
        using var writer = File.CreateText(path);
        writer.Write($"region,period,{string.Join(',', panel.Indicators)}\n");
        for (var row = 0; row < panel.RowCount; row++)
        {
            writer.Write(panel.RegionAt(row).Code);
            writer.Write(',');
            writer.Write(panel.PeriodAt(row).ToString());
            foreach (var code in panel.Indicators)
            {
                writer.Write(',');
                writer.Write(panel.Column(code)[row].ToString("R", CultureInfo.InvariantCulture));
            }
            writer.Write('\n');
        }
        return path;
    }

    [GlobalSetup]
    public void Setup()
    {
        path = WriteFile(40_000, 25, 18);
        system = SyntheticPanel.System(18);
        Console.WriteLine($"// The file has {new FileInfo(path).Length / 1e6:0} MB.");
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(path);

    [Benchmark(Baseline = true, Description = "read the bytes")]
    public long Bytes()
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        long total = 0;
        for (int read; (read = stream.Read(buffer)) > 0;) total += read;
        return total;
    }

    [Benchmark(Description = "read the panel")]
    public Panel Panels() => Panel.ReadCsv(new CsvPanelOptions { Path = path }, system);
}
