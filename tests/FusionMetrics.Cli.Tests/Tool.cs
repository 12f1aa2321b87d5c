using System.Diagnostics;

namespace FusionMetrics.Cli.Tests;

/// <summary>Runs the built tool.</summary>
internal static class Tool
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "FusionMetrics.Cli.dll");

    public sealed record Outcome(int ExitCode, string Output, string Errors);

    // By coverage.sh, which counts what runs in the folder of the tests.
    private static readonly bool IsMeasured = Environment.GetEnvironmentVariable("Coverage") == "true";

    /// <summary>By a process that has answered others before: the same tool, without the wait for a start.</summary>
    public static Outcome Run(string folder, params string[] arguments) => IsMeasured ? Run(folder, [], arguments) : WarmTool.Run(folder, arguments);

    /// <summary>As a process of its own, as a person would.</summary>
    public static Outcome Run(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }

    public static Process Start(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
