using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Processes of the tool that wait for the next command line: as many as tests that run at once. They end with this process.</summary>
internal static class WarmTool
{
    private static readonly string Assembly = PathOfAssembly();

    private static readonly ConcurrentBag<Process> Waiting = [];

    public static Tool.Outcome Run(string folder, string[] arguments)
    {
        if (!Waiting.TryTake(out var process)) process = Process.Start(new ProcessStartInfo("dotnet", [Assembly]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.WriteLine(JsonSerializer.Serialize<string[]>([folder, .. arguments]));
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The tool ended at: {string.Join(' ', arguments)}");
        Waiting.Add(process);
        return JsonSerializer.Deserialize<Tool.Outcome>(answer)!;
    }

    private static string PathOfAssembly()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory); // artifacts/bin/<project>/<configuration>
        return Path.Combine(here.Parent!.Parent!.FullName, "FusionMetrics.Cli.WarmTool", here.Name, "FusionMetrics.Cli.WarmTool.dll");
    }
}
