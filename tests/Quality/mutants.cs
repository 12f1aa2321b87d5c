#!/usr/bin/env dotnet
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Runs the tests against each mutant of one mutated assembly: dotnet run tests/Quality/mutants.cs REPORT TESTS
// REPORT: what the mutation tester wrote when it made the assembly, whose verdicts are filled in. TESTS: the test program (xUnit.net v3) beside which that assembly lies.
// Each mutant has a process of its own. The tester reuses one process for all, and what a mutant leaves in a table that is computed once is then held against the next (its issues 3742 and 3832).
// A mutant is shown to the classes of tests that reach it and to no others, the quick ones first, and no further than to the first test that fails.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

var (report, tests) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]));
var seen = Directory.CreateTempSubdirectory();
var json = JsonNode.Parse(File.ReadAllBytes(report))!;
var mutants = json["files"]!.AsObject().SelectMany(file => file.Value!["mutants"]!.AsArray()).Select(mutant => mutant!)
    .Where(mutant => (string?)mutant["status"] is not ("Ignored" or "CompileError")).OrderBy(Id).ToList();
var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };

// Which classes reach which mutants, by what the assembly itself writes down when it is asked to, and how long each of them takes.
var classes = (await Run([], ["-list", "classes"], TimeSpan.FromMinutes(1))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
var reached = new ConcurrentDictionary<int, ConcurrentBag<string>>();
var seconds = new ConcurrentDictionary<string, double>();
await Parallel.ForEachAsync(classes, workers, async (name, _) =>
{
    var unchanged = await Run([], ["-class", name], TimeSpan.FromMinutes(10));
    if (unchanged.Verdict != "Survived") throw new InvalidOperationException($"{name} fails without a mutant:\n{unchanged.Output}");
    seconds[name] = unchanged.Seconds;
    await Run([("STRYKER_COVERAGE_FILE", name + ".txt"), ("FUSIONMETRICS_CASES_FACTOR", "0.01")], ["-class", name], TimeSpan.FromMinutes(10));
    foreach (var id in seen.GetFiles(name + "-*").SelectMany(file => File.ReadAllText(file.FullName).Split(',', ';')).Where(id => id.Length > 0).Distinct())
        reached.GetOrAdd(int.Parse(id, CultureInfo.InvariantCulture), _ => []).Add(name);
});
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{classes.Length} classes in {seconds.Values.Sum():0} s, {mutants.Count} mutants, {mutants.Count(mutant => reached.ContainsKey(Id(mutant)))} reached"));

var done = 0;
await Parallel.ForEachAsync(mutants, workers, async (mutant, _) =>
{
    mutant["status"] = reached.TryGetValue(Id(mutant), out var names) ? await Verdict(Id(mutant), [.. names.OrderBy(name => seconds[name])]) : "NoCoverage";
    if (Interlocked.Increment(ref done) % 100 == 0) Console.WriteLine($"{done} mutants, {mutants.Count(m => (string?)m["status"] == "Survived")} lived");
});
File.WriteAllText(report, json.ToJsonString());
seen.Delete(recursive: true);

async Task<string> Verdict(int id, string[] names)
{
    var (quick, total) = (0, 0.0);
    while (quick < names.Length && (quick == 0 || total + seconds[names[quick]] < 5)) total += seconds[names[quick++]];
    foreach (var group in new[] { names[..quick], names[quick..] }.Where(group => group.Length > 0))
    {
        var limit = TimeSpan.FromSeconds(15 + 3 * group.Sum(name => seconds[name]));
        var run = await Run([("STRYKER_MUTANT_ID_CONTROL_VAR", "MUTANT"), ("MUTANT", id.ToString(CultureInfo.InvariantCulture))], [.. group.SelectMany(name => new[] { "-class", name })], limit);
        if (run.Verdict != "Survived") return run.Verdict;
    }
    return "Survived";
}

async Task<(string Verdict, double Seconds, string Output)> Run((string Name, string Value)[] environment, string[] arguments, TimeSpan limit)
{
    var start = new ProcessStartInfo(tests, [.. arguments, "-parallelMode", "none", "-stopOnFail", "-noLogo", "-noColor"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(tests) };
    start.Environment["TMPDIR"] = seen.FullName;
    // A mutant that asks for ever more memory ends by itself.
    start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
    foreach (var (name, value) in environment) start.Environment[name] = value;
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    _ = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEndAsync();
    using var late = new CancellationTokenSource(limit);
    try
    {
        await process.WaitForExitAsync(late.Token);
    }
    catch (OperationCanceledException)
    {
        process.Kill(entireProcessTree: true);
        return ("Timeout", watch.Elapsed.TotalSeconds, "");
    }
    return (process.ExitCode == 0 ? "Survived" : "Killed", watch.Elapsed.TotalSeconds, await output);
}

static int Id(JsonNode mutant) => int.Parse((string)mutant["id"]!, CultureInfo.InvariantCulture);
