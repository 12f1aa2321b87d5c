#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Outlook;

// Any tidy table: regions, periods and series are recognised.
var series = OutlookSeries.ReadCsv(args.Length > 0 ? args[0] : "samples/countries/panel_core.csv");
var outlook = new OutlookStudy().OfSeries([.. series.Where(s => args.Length > 0 || s.Series == "rd_gdp")]);
Console.WriteLine(outlook);

// The scores of an evaluation: who reaches the next grade of D in five years?
var file = RecipeFile.Read("samples/countries/recipe.yaml");
var scores = new OutlookStudy().OfScores(file.Recipe.Evaluate(file.ReadPanel(out _)), new OutlookRecipe { Series = ["d"], LifeCycle = null });
Console.WriteLine("D and how likely its next grade is");
foreach (var row in scores.Rows.Where(r => r.NextGradeProbability > 0.2).OrderByDescending(r => r.NextGradeProbability))
    Console.WriteLine($"{row.Region} {row.Level:0.000} in {row.Last}, grade {row.Grade!.Number}; grade {row.NextGrade!.Number} or better in {row.Horizon} with probability {row.NextGradeProbability:0.00}");
Console.WriteLine($"\n{scores.Of("KOR")[0]}\n{scores.Of("KOR")[0].InChinese()}");
