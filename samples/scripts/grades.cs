#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Uncertainty;

var recipe = RecipeFile.Read("samples/countries/recipe.yaml").Recipe with { Ranking = null, Trend = null };
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: recipe.System);

// Errors of 5 % in every value, and weights around those of entropy.
var data = new UncertaintyRecipe(new UncertainValues { Deviation = 0.05 }, new UncertainWeights { Concentration = 100 })
{
    Replicates = 500,
    Sensitivity = SensitivityMethod.None,
    Grades = new GradeOddsRecipe { Certainty = 0.9 },
};
Console.WriteLine("Grades that are certain at 90 %, the coupling model given:");
Console.WriteLine(data.Explore(recipe, panel).GradeCertainty);

// The same, and any of three models could be meant.
var models = UncertainStage.Of(RecipeStage.Coupling,
    recipe, recipe.Couple(new CouplingRecipe { Model = "wang-2021" }), recipe.Couple(new CouplingRecipe { Model = "fan-2024" }));
var study = (data with { Factors = [.. data.Factors, models] }).Explore(recipe, panel);
Console.WriteLine("Grades that are certain at 90 %, by any of three models:");
Console.WriteLine(study.GradeCertainty);

foreach (var row in study.GradeOdds!.Where(row => row.Period == panel.Periods[^1]).OrderByDescending(row => row.Probability).Take(5))
    Console.WriteLine($"{row.Region} {row.Period}: {row.Grade!.Name} {row.Grade.NameZh} in {row.Probability:0%} of the replicates, D {row.D:0.00}, from {row.Coordination.Low:0.00} to {row.Coordination.High:0.00}");
