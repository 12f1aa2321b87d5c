#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Reporting/FusionMetrics.Reporting.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Reporting;

// One HTML file for people who read: dotnet run samples/scripts/report.cs report.html
var file = args.Length > 0 ? args[0] : Path.Combine(Directory.CreateTempSubdirectory("report-").FullName, "report.html");
var run = EvaluationRun.Evaluate(RecipeFile.Read("samples/countries/recipe.yaml"));
HtmlReport.OfRun(run, Path.GetDirectoryName(Path.GetFullPath(file))!).Save(file);
Console.WriteLine($"Open {file}");
