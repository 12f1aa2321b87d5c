#!/usr/bin/env dotnet
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Turns the summary of a coverage report into a page: dotnet run tests/Quality/coverage-report.cs Summary.json
using System.Globalization;
using System.Text;
using System.Text.Json;

using var summary = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var packages = summary.RootElement.GetProperty("coverage").GetProperty("assemblies").EnumerateArray().OrderBy(a => a.GetProperty("name").GetString(), StringComparer.Ordinal)
    .Select(a => (Name: a.GetProperty("name").GetString()!, Lines: a.GetProperty("coverablelines").GetInt32(), Reached: a.GetProperty("coveredlines").GetInt32())).ToList();

var page = new StringBuilder("# Lines that tests reach\n\nLines of `src` as `tests/coverage.sh` counts them, with a tenth of the cases of each property test.\n\n");
page.Append("| package | lines | reached | share |\n| --- | ---: | ---: | ---: |\n");
foreach (var (name, lines, reached) in packages.Append(("All", packages.Sum(p => p.Lines), packages.Sum(p => p.Reached))))
    page.Append(CultureInfo.InvariantCulture, $"| {name} | {lines} | {reached} | {100.0 * reached / lines:0.0} % |\n");
page.Append("\nFiles of which less than nine tenths are reached:\n\n| file | lines | reached |\n| --- | ---: | ---: |\n");
foreach (var type in summary.RootElement.GetProperty("coverage").GetProperty("assemblies").EnumerateArray().SelectMany(a => a.GetProperty("classesinassembly").EnumerateArray())
    .Select(c => (Name: c.GetProperty("name").GetString()!, Lines: c.GetProperty("coverablelines").GetInt32(), Reached: c.GetProperty("coveredlines").GetInt32()))
    .Where(c => c.Lines > 0 && c.Reached < 0.9 * c.Lines).OrderBy(c => c.Name, StringComparer.Ordinal))
    page.Append(CultureInfo.InvariantCulture, $"| {type.Name} | {type.Lines} | {type.Reached} |\n");
File.WriteAllText("docs/quality/coverage.md", page.ToString());
Console.Write(page);
