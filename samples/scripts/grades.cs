#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Coupling;
using FusionMetrics.Uncertainty;

// The recipe says what is uncertain: weights, values, normalisation and coupling model. Here they are let loose one after another.
var file = RecipeFile.Read("samples/countries/recipe-grades.yaml");
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: file.Recipe.System);

Console.WriteLine("Grades of D that are certain at 90 %, of 490 region-years");
Console.WriteLine($"{"uncertain",-48}{"ten grades",12}{"five grades",12}");
for (var count = 1; count <= file.Uncertainty!.Factors.Count; count++)
{
    UncertainFactor[] factors = [.. file.Uncertainty.Factors.Take(count)];
    var certain = new[] { GradeScale.Ten, GradeScale.Five }.Select(scale => Explore(factors, scale).GradeCertainty!.All.Certain);
    Console.WriteLine($"{string.Join(", ", factors.Select(f => f.Name)),-48}{string.Concat(certain.Select(n => $"{n,12}"))}");
}

var study = Explore(file.Uncertainty.Factors, GradeScale.Five);
Console.WriteLine($"\nAll of it, five grades, year by year\n{study.GradeCertainty}");
foreach (var row in study.GradeOdds!.Where(row => row.Period == panel.Periods[^1]).OrderByDescending(row => row.D).Take(5))
    Console.WriteLine($"{row.Region} {row.Period}: {row.Grade!.Name} {row.Grade.NameZh} in {row.Probability:0%} of the replicates; D {row.D:0.00}, from {row.Coordination.Low:0.00} to {row.Coordination.High:0.00}");

UncertaintyResult Explore(IReadOnlyList<UncertainFactor> factors, GradeScale scale)
    => (file.Uncertainty with { Factors = factors }).Explore(file.Recipe.Couple(file.Recipe.Coupling! with { Grades = scale }), panel);
