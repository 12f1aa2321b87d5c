#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;

var system = IndicatorSystem.ReadCsv("samples/countries/indicators.csv", select: ["rd_gdp", "patents", "productivity", "mht_exports"]);
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: system);
var result = EvaluationRecipe.For(system).Normalize("min-max").Weigh("entropy").Rank("topsis").Couple().Detect().Evaluate(panel);
Console.WriteLine(result);
foreach (var row in result.Coupling!.Where(r => r.Period.Year == 2021 && r.Grade!.Number > 6)) Console.WriteLine($"{row.Region} {row.D:0.000}");
