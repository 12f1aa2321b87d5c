using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace FusionMetrics.Benchmarks;

/// <summary>From the start of the process to the first byte of output of the main job on the sample, beside the start of the runtime alone.</summary>
[ShortRunJob]
public class StartupBenchmark
{
    private string tool = null!;
    private string repository = null!;

    [GlobalSetup]
    public void Setup()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FusionMetrics.sln"))) folder = folder.Parent!;
        repository = folder.FullName;
        tool = Path.Combine(repository, "artifacts", "bin", "FusionMetrics.Cli", "release", "FusionMetrics.Cli.dll");
        if (!File.Exists(tool)) throw new FileNotFoundException("Build the tool first: dotnet build -c Release src/FusionMetrics.Cli", tool);
    }

    [Benchmark(Baseline = true, Description = "version of the tool")]
    public int Version() => FirstByte("--version");

    [Benchmark(Description = "main job to first output")]
    public int MainJob() => FirstByte("evaluate", "samples/countries/recipe.yaml");

    private int FirstByte(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]) { WorkingDirectory = repository, RedirectStandardOutput = true })!;
        var first = process.StandardOutput.Read();
        process.Kill();
        process.WaitForExit();
        return first;
    }
}
