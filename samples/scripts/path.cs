#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Diagnosis;

var file = RecipeFile.Read("samples/countries/recipe.yaml");
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: file.Recipe.System);
var result = file.Recipe.Evaluate(panel);

// What holds Moldova back, and the cheapest path to its next grade within five years, with the next best ones that move other indicators.
Console.WriteLine(new DiagnosisStudy().Run(result, new DiagnosisRecipe { Contributions = new() { Region = "MDA" } }).Summary("MDA"));
var paths = new PathStudy();
var plan = paths.Plan(result, new PathRecipe { Region = "MDA", Goal = PathGoal.NextGrade, Years = 5 });
Console.WriteLine(plan);
Console.WriteLine(plan.Summary.InChinese());
Console.WriteLine(plan.Sensitivity);

// One budget for all 35 countries: so that the mean of D is largest, and so that as many as possible reach their next grade.
foreach (var rule in new[] { PathAllocation.Mean, PathAllocation.Count })
    Console.WriteLine(paths.Plan(result, new PathRecipe { Budget = 20, Allocate = rule }));
