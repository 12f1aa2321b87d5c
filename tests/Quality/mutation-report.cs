#!/usr/bin/env dotnet
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Turns what the mutation tester wrote about one folder of formulas into a page: dotnet run tests/Quality/mutation-report.cs FOLDER mutation-report.json
// A mutant that lives has its reason in docs/quality/reasons.txt, by file, mutated code and replacement ('*' for any), or is listed as open.
using System.Globalization;
using System.Text;
using System.Text.Json;

var folder = args[0];
var root = Environment.CurrentDirectory;
var reasons = File.ReadLines(Path.Combine(root, "docs/quality/reasons.txt")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('|'))
    .Select(cells => (File: cells[0], Code: cells[1], Replacement: cells[2], Reason: cells[3])).ToList();

var files = new SortedDictionary<string, (int Killed, int TimedOut, int Lived, int Missed)>(StringComparer.Ordinal);
var living = new List<(string File, int Line, string Kind, string Code, string Replacement, string Reason)>();
var report = JsonDocument.Parse(File.ReadAllBytes(args[1])).RootElement;
// Where a number of mutants was drawn, they stand for the whole, as far as the run came, and their page beside that of all.
int? drawnFrom = report.TryGetProperty("drawnFrom", out var number) ? number.GetInt32() : null;
foreach (var file in report.GetProperty("files").EnumerateObject())
{
    // What a run that was broken off did not finish has no figure.
    if (drawnFrom is null && file.Value.GetProperty("mutants").EnumerateArray().Any(mutant => mutant.GetProperty("status").GetString() == "Pending")) continue;
    var name = file.Name[(file.Name.LastIndexOf($"/{folder}/", StringComparison.Ordinal) + 1)..];
    var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
    var (killed, timedOut, lived, missed) = (0, 0, 0, 0);
    foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
    {
        var status = mutant.GetProperty("status").GetString();
        if (status == "Killed") killed++;
        if (status == "Timeout") timedOut++;
        if (status == "Survived") lived++;
        if (status == "NoCoverage") missed++;
        if (status is not ("Survived" or "NoCoverage")) continue;
        var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
        var line = start.GetProperty("line").GetInt32();
        var text = lines[line - 1];
        var last = end.GetProperty("line").GetInt32() == line ? end.GetProperty("column").GetInt32() - 1 : text.TrimEnd().Length;
        var code = text[(start.GetProperty("column").GetInt32() - 1)..Math.Min(last, text.Length)].Trim();
        var replacement = mutant.GetProperty("replacement").GetString()!.Split('\n')[0].Trim();
        var reason = reasons.FirstOrDefault(r => (r.File == "*" || name.EndsWith(r.File, StringComparison.Ordinal))
            && (r.Code == "*" || code == r.Code || r.Code.EndsWith('*') && code.StartsWith(r.Code[..^1], StringComparison.Ordinal)) && (r.Replacement == "*" || r.Replacement == replacement)).Reason ?? "";
        living.Add((name, line, mutant.GetProperty("mutatorName").GetString()!, code, replacement, reason));
    }
    if (killed + timedOut + lived + missed > 0) files[name] = (killed, timedOut, lived, missed);
}

var all = (Killed: files.Values.Sum(f => f.Killed), TimedOut: files.Values.Sum(f => f.TimedOut), Lived: files.Values.Sum(f => f.Lived), Missed: files.Values.Sum(f => f.Missed));
var count = all.Killed + all.TimedOut + all.Lived + all.Missed;
var page = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Mutants of {folder}\n\nMade by `{(drawnFrom is null ? "" : $"SAMPLE={count} ")}tests/mutation.sh {folder}`. Texts are not mutated. A mutant that loops for ever is found by the time it takes.\n\n");
if (drawnFrom is not null)
{
    var share = (all.Killed + all.TimedOut) / (double)count;
    page.Append(CultureInfo.InvariantCulture, $"{count} of {drawnFrom} mutants, drawn by chance: the score of all is within {196 * Math.Sqrt(share * (1 - share) / count):0.0} points of the one below with a probability of 95 %.\n\n");
}

page.Append("| file | found | by time | lived | not reached | score |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
foreach (var (name, counts) in files) page.Append(Row(name, counts));
page.Append(Row("All", all));
page.Append(CultureInfo.InvariantCulture, $"\n## Those that lived\n\n{living.Count(l => l.Reason.Length > 0)} of {living.Count} have a reason; the others are open.\n\n| where | code | replaced by | why |\n| --- | --- | --- | --- |\n");
foreach (var l in living.OrderBy(l => l.File, StringComparer.Ordinal).ThenBy(l => l.Line))
    page.Append(CultureInfo.InvariantCulture, $"| {l.File}:{l.Line} | {Code(l.Code)} | {(l.Replacement == ";" ? "nothing" : Code(l.Replacement))} | {l.Reason} |\n");
File.WriteAllText(Path.Combine(root, $"docs/quality/mutation-{folder.ToLowerInvariant()}{(drawnFrom is null ? "" : "-sample")}.md"), page.ToString());
Console.Write(Row(folder, all));

static string Row(string name, (int Killed, int TimedOut, int Lived, int Missed) n) => string.Create(CultureInfo.InvariantCulture,
    $"| {name} | {n.Killed} | {n.TimedOut} | {n.Lived} | {n.Missed} | {100.0 * (n.Killed + n.TimedOut) / (n.Killed + n.TimedOut + n.Lived + n.Missed):0.0} % |\n");

static string Code(string text)
{
    var shown = text.Length > 90 ? text[..90] + "..." : text;
    return shown.Length == 0 ? "" : $"`` {shown.Replace("|", "\\|", StringComparison.Ordinal)} ``";
}
