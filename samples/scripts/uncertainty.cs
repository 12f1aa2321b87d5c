#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Uncertainty;

var system = IndicatorSystem.ReadCsv("samples/countries/indicators.csv", select: ["rd_gdp", "patents", "productivity", "mht_exports"]);
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: system);
var recipe = EvaluationRecipe.For(system).Rank("topsis");

var study = new UncertaintyRecipe(
    new UncertainWeights(),                                                            // Dirichlet, around the entropy weights
    UncertainStage.Of(RecipeStage.Ranking, recipe, recipe.Rank("vikor"), recipe.Rank("gra"))) { Replicates = 200 }.Explore(recipe, panel);
Console.WriteLine(study.Regions);      // score and rank of each country, with a band that holds 90 %
Console.WriteLine(study.Sensitivity);  // what moves them: first-order and total Sobol indices
