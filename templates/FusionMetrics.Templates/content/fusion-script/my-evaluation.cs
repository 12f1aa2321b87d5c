#!/usr/bin/env dotnet
#:package FusionMetrics.Data@FUSIONMETRICS_VERSION
#:property PublishAot=false
using FusionMetrics;

// Your own: var panel = Panel.ReadCsv("panel.csv", period: "year", indicators: system);
Row[] rows =
[
    new("north", 2023, 231, 85.2, 4.3), new("north", 2024, 249, 88.0, 4.2),
    new("east", 2023, 131, 73.5, 5.8), new("east", 2024, 140, 75.9, 5.6),
    new("south", 2023, 64, 61.7, 6.9), new("south", 2024, 70, 62.8, 6.6),
];
var panel = Panel.From(rows, r => r.Region, r => Period.OfYear(r.Year), [("patents", r => r.Patents), ("productivity", r => r.Productivity), ("energy", r => r.Energy)]);

var system = new IndicatorSystem([
    new Subsystem("innovation", [new Indicator("patents")]),
    new Subsystem("value", [new Indicator("productivity")]),
    new Subsystem("ecological", [new Indicator("energy", Direction.Cost)]),
]);
var result = EvaluationRecipe.For(system).Normalize("min-max").Weigh("entropy").Rank("topsis").Couple().Evaluate(panel);

Console.WriteLine(result);
foreach (var row in result.Coupling!.Where(r => r.Period.Year == 2024)) Console.WriteLine($"{row.Region} {row.D:0.000} {row.Grade!.Name}");

sealed record Row(string Region, int Year, double? Patents, double? Productivity, double? Energy);
