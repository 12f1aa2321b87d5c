#!/usr/bin/env dotnet
#:package Mono.Cecil
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Runs the tests against each mutant of one mutated assembly: dotnet run tests/Quality/mutants.cs REPORT TESTS [COUNT]
// REPORT: what the mutation tester wrote when it made the assembly, whose verdicts are filled in. TESTS: the test program (xUnit.net v3) beside which that assembly lies.
// COUNT: so many of the mutants only, drawn by chance, the same ones each time.
// Each mutant has a process of its own. The tester reuses one process for all, and what a mutant leaves in a table that is computed once is then held against the next (its issues 3742 and 3832).
// A mutant is shown to the classes of tests that reach it and to no others, first to the one that found most mutants of its file, then to the quick ones, and no further than to the first test that fails.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Mono.Cecil;
using Mono.Cecil.Cil;

var (report, tests) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]));
var seen = Directory.CreateTempSubdirectory();
var json = JsonNode.Parse(File.ReadAllBytes(report))!;
var mutants = json["files"]!.AsObject().SelectMany(file => file.Value!["mutants"]!.AsArray().Select(mutant => (File: file.Key, Node: mutant!)))
    .Where(mutant => (string?)mutant.Node["status"] is not ("Ignored" or "CompileError")).OrderBy(mutant => Id(mutant.Node)).ToList();
if (args is [_, _, var count])
{
    json["drawnFrom"] = mutants.Count;
    foreach (var (_, mutant) in mutants) mutant["status"] = "Ignored";
    var all = mutants.ToArray();
    new Random(1).Shuffle(all);
    mutants = [.. all.Take(int.Parse(count, CultureInfo.InvariantCulture))];
}
foreach (var (_, mutant) in mutants) mutant["status"] = "Pending";
var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };

var folder = Path.GetDirectoryName(tests)!;
NoteOnce(Path.Combine(folder, "FusionMetrics.dll"));
CompileAhead();

// Which classes reach which mutants, by what the assembly itself writes down when it is asked to, and how long each of them takes.
var classes = (await Run([], ["-list", "classes"], TimeSpan.FromMinutes(1))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
var reached = new ConcurrentDictionary<int, ConcurrentBag<string>>();
var seconds = new ConcurrentDictionary<string, double>();
await Parallel.ForEachAsync(classes, workers, async (name, _) =>
{
    var unchanged = await Run([], ["-class", name], TimeSpan.FromMinutes(10));
    if (unchanged.Verdict != "Survived") throw new InvalidOperationException($"{name} fails without a mutant:\n{unchanged.Output}");
    seconds[name] = unchanged.Seconds;
    var noting = await Run([("STRYKER_COVERAGE_FILE", name + ".txt")], ["-class", name], TimeSpan.FromMinutes(10));
    if (noting.Verdict != "Survived") throw new InvalidOperationException($"{name} does not end well while it notes what it reaches: {noting.Verdict}\n{noting.Output}");
    foreach (var id in seen.GetFiles(name + "-*").SelectMany(file => File.ReadAllText(file.FullName).Split(',', ';')).Where(id => id.Length > 0).Distinct())
        reached.GetOrAdd(int.Parse(id, CultureInfo.InvariantCulture), _ => []).Add(name);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {unchanged.Seconds:0.0} s"));
});
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{classes.Length} classes in {seconds.Values.Sum():0} s, {mutants.Count} mutants, {mutants.Count(mutant => reached.ContainsKey(Id(mutant.Node)))} reached"));

var (done, lived) = (0, 0);
var found = new ConcurrentDictionary<(string File, string Class), int>();
await Parallel.ForEachAsync(mutants, workers, async (mutant, _) =>
{
    var verdict = reached.TryGetValue(Id(mutant.Node), out var names) ? await Verdict(mutant.File, Id(mutant.Node), [.. names]) : "NoCoverage";
    lock (json)
    {
        mutant.Node["status"] = verdict;
        if (verdict == "Survived") lived++;
        if (++done % 100 != 0 && done < mutants.Count) return;
        Console.WriteLine($"{done} mutants, {lived} lived");
        // What a run that is broken off has found is kept.
        File.WriteAllText(report, json.ToJsonString());
    }
});
seen.Delete(recursive: true);

async Task<string> Verdict(string file, int id, string[] names)
{
    foreach (var group in Groups(file, names))
    {
        var limit = TimeSpan.FromSeconds(15 + 3 * group.Sum(name => seconds[name]));
        var run = await Run([("STRYKER_MUTANT_ID_CONTROL_VAR", "MUTANT"), ("MUTANT", id.ToString(CultureInfo.InvariantCulture))], [.. group.SelectMany(name => new[] { "-class", name })], limit);
        if (run.Verdict == "Survived") continue;
        if (group.FirstOrDefault(name => run.Output.Contains($"{name}.", StringComparison.Ordinal)) is { } finder) found.AddOrUpdate((file, finder), 1, (_, count) => count + 1);
        return run.Verdict;
    }
    return "Survived";
}

// Each is a process of its own, whose start takes as long as that of the quickest class.
IEnumerable<string[]> Groups(string file, string[] names)
{
    const double Quick = 3;
    var start = seconds.Values.Min();
    var best = names.MaxBy(name => found.GetValueOrDefault((file, name)))!;
    string[] others = found.ContainsKey((file, best)) ? [.. names.Where(name => name != best)] : names;
    var (quick, total) = (new List<string>(), 0.0);
    foreach (var name in others.OrderBy(name => seconds[name]))
        if ((total += seconds[name] - start) < Quick) quick.Add(name);
    return new[] { others == names ? [] : [best], [.. quick], others.Except(quick).ToArray() }.Where(group => group.Length > 0);
}

async Task<(string Verdict, double Seconds, string Output)> Run((string Name, string Value)[] environment, string[] arguments, TimeSpan limit)
{
    var start = new ProcessStartInfo(tests, [.. arguments, "-parallelMode", "none", "-stopOnFail", "-noLogo", "-noColor"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
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

// A process that runs a few tests spends most of its time on compiling them: what was compiled before halves it. Says so where the compiler is not among the restored packages.
void CompileAhead()
{
    var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    var compilers = Directory.GetDirectories(packages, $"microsoft.netcore.app.crossgen2.{RuntimeInformation.RuntimeIdentifier}");
    var compiler = compilers.SelectMany(package => Directory.GetFiles(package, "crossgen2", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).LastOrDefault();
    if (compiler is null)
    {
        Console.WriteLine("nothing is compiled ahead: there is no crossgen2 among the packages");
        return;
    }
    var compiled = Directory.CreateTempSubdirectory();
    string[] references = ["-r", Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll"), "-r", Path.Combine(folder, "*.dll")];
    Parallel.ForEach(Directory.GetFiles(folder, "*.dll"), workers, assembly =>
    {
        var output = Path.Combine(compiled.FullName, Path.GetFileName(assembly));
        var start = new ProcessStartInfo(compiler, [assembly, "-o", output, .. references, "-O"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) File.Delete(output);
    });
    // Those that were compiled already stay as they are.
    foreach (var file in compiled.GetFiles()) file.CopyTo(Path.Combine(folder, file.Name), overwrite: true);
    Console.WriteLine($"{compiled.GetFiles().Length} assemblies compiled ahead");
    compiled.Delete(recursive: true);
}

// The assembly looks through a list of all mutants met so far whenever it meets one, which makes some tests a hundred times as slow: now it does so only at the first meeting.
static void NoteOnce(string assembly)
{
    const int MostMutants = 1 << 20;
    using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters { InMemory = true });
    var control = module.Types.Single(type => type.Name == "MutantControl");
    var met = new FieldDefinition("met", FieldAttributes.Private | FieldAttributes.Static, new ArrayType(module.TypeSystem.Boolean));
    control.Fields.Add(met);
    var mark = Instruction.Create(OpCodes.Ldsfld, met);
    Before("RegisterCoverage",
    [
        Instruction.Create(OpCodes.Ldsfld, met), Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Ldelem_U1), Instruction.Create(OpCodes.Brfalse, mark), Instruction.Create(OpCodes.Ret),
        mark, Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Stelem_I1),
    ]);
    Before(".cctor", [Instruction.Create(OpCodes.Ldc_I4, MostMutants), Instruction.Create(OpCodes.Newarr, module.TypeSystem.Boolean), Instruction.Create(OpCodes.Stsfld, met)]);
    module.Write(assembly);

    void Before(string method, Instruction[] added)
    {
        var body = control.Methods.Single(m => m.Name == method).Body;
        var first = body.Instructions[0];
        foreach (var instruction in added) body.GetILProcessor().InsertBefore(first, instruction);
    }
}

static int Id(JsonNode mutant) => int.Parse((string)mutant["id"]!, CultureInfo.InvariantCulture);
