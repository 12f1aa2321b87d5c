#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:project ../../src/FusionMetrics.Testing/FusionMetrics.Testing.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Methods;
using FusionMetrics.Testing;
using FusionMetrics.Weighting;

// A weighting of one's own, tried against every promise of its interface, and used like one of the library's.
var broken = Conformance.Check(new RangeWeighting());
Console.WriteLine(broken.Count == 0 ? "RangeWeighting keeps every promise.\n" : string.Join("\n\n", broken));
if (broken.Count > 0) return 1;

var catalog = BuiltInMethods.Catalog.With(methods => methods.Add<IWeighting>("range", "Weights in proportion to the range of the normalised values.", () => new RangeWeighting()));
var system = IndicatorSystem.ReadCsv("samples/countries/indicators.csv", select: ["rd_gdp", "patents", "productivity", "mht_exports"]);
var panel = Panel.ReadCsv("samples/countries/panel_core.csv", period: "year", indicators: system);
Console.WriteLine(new EvaluationEngine(catalog).Evaluate(EvaluationRecipe.For(system).Normalize("vector").Weigh("range"), panel).Weights);
return 0;

sealed class RangeWeighting : IWeighting
{
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        // Halves, and shares of the largest: neither a range nor the sum of them can be infinite.
        double[] ranges = [.. columns.Select(c => c.Statistics.Maximum / 2 - c.Statistics.Minimum / 2)];
        double[] shares = [.. ranges.Select(r => ranges.Max() > 0 ? r / ranges.Max() : 1)];
        return new WeightingOutcome([.. shares.Select(share => share / shares.Sum())]);
    }
}
