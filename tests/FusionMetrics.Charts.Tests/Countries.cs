using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;

namespace FusionMetrics.Charts.Tests;

/// <summary>The sample of 35 countries, and every chart of it.</summary>
internal static class Countries
{
    public static EvaluationResult Result { get; } = Evaluate();

    public static DiagnosisResult Diagnosis { get; } = new DiagnosisStudy().Run(Result, new DiagnosisRecipe());

    public static OutlookRow China { get; } = new OutlookStudy().OfScores(Result, new OutlookRecipe { Series = ["d"], LifeCycle = null }).Of("CHN")[0];

    public static IReadOnlyList<Chart> Charts(ChartOptions? options = null) =>
    [
        Chart.Coordination(Result, options), Chart.Grades(Result, options), Chart.Ranking(Result, options), Chart.Weights(Result, options), Chart.Quadrants(Result, options: options),
        Chart.Obstacles(Diagnosis, options: options), Chart.Forecast(China, options),
    ];

    private static EvaluationResult Evaluate()
    {
        var file = RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe.yaml"));
        return file.Recipe.Evaluate(file.ReadPanel(out _));
    }
}
