#!/usr/bin/env dotnet
#:project ../../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:project ../../src/FusionMetrics.Charts/FusionMetrics.Charts.csproj
#:property PublishAot=false
using FusionMetrics;
using FusionMetrics.Charts;
using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;

// Static SVG, into the folder that is named. The figures of the documentation: dotnet run samples/scripts/charts.cs docs/images
var folder = args.Length > 0 ? args[0] : Directory.CreateTempSubdirectory("charts-").FullName;
var file = RecipeFile.Read("samples/countries/recipe.yaml");
var result = file.Recipe.Evaluate(file.ReadPanel(out _));
var outlook = new OutlookStudy().OfScores(result, new OutlookRecipe { Series = ["d"], LifeCycle = null });

Save("coordination", Chart.Coordination(result));
Save("coordination-zh", Chart.Coordination(result, new ChartOptions { Language = Language.Chinese, Most = 20 }));
Save("forecast", Chart.Forecast(outlook.Of("CHN")[0]));
if (args.Length > 0) return;
Save("grades", Chart.Grades(result));
Save("ranking", Chart.Ranking(result));
Save("weights", Chart.Weights(result));
Save("quadrants", Chart.Quadrants(result, "innovation", "ecological"));
Save("obstacles", Chart.Obstacles(new DiagnosisStudy().Run(result, new DiagnosisRecipe()), "MDA"));

void Save(string name, Chart chart)
{
    chart.Save(Path.Combine(folder, $"{name}.svg"));
    Console.WriteLine($"{Path.Combine(folder, name)}.svg: {chart}");
}
