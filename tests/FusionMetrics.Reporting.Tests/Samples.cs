using FusionMetrics.Diagnosis;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Reporting.Tests;

/// <summary>Results for reports: the sample of countries, and a small panel whose names are as hostile as names can be.</summary>
internal static class Samples
{
    public const string Script = "<script>window.broken = true</script>";
    public const string Break = "</script><!--\u2028{{island}}\"'&";
    public const string Arabic = "المملكة العربية";
    public const string Emoji = "🏔️ Zürich 山";

    public static EvaluationRun Countries { get; } = EvaluationRun.Evaluate(RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe.yaml")));

    /// <summary>The report of the sample.</summary>
    public static HtmlReport CountriesReport { get; } = HtmlReport.OfRun(Countries, Path.GetTempPath());

    /// <summary>Four regions with such names, two subsystems, six years; with everything that a recipe can ask for.</summary>
    public static EvaluationResult Hostile { get; } = Recipe(System()).Evaluate(Panel());

    public static ReportOptions Everything { get; } = new()
    {
        Title = Script,
        Uncertainty = new UncertaintyStudy(EvaluationEngine.Default).Run(Hostile.Recipe, Hostile.Panel, new UncertaintyRecipe(new UncertainWeights())
        {
            Replicates = 50, Seed = 1, Sensitivity = SensitivityMethod.None, Grades = new GradeOddsRecipe(),
        }),
        PlannedPath = new PathStudy().Plan(Hostile, new PathRecipe { Region = "c", Goal = PathGoal.NextGrade, Years = 5 }),
        ManifestJson = "{ \"format\": \"</script>\" }",
    };

    /// <summary>Obstacle degrees of a row of <see cref="Countries"/> by their definition: shares in the weighted shortfall of normalised values from 1.</summary>
    public static double[] ObstaclesOf(IReadOnlyList<double> normalized)
    {
        double[] shortfalls = [.. normalized.Select((z, i) => Countries.Result.Weights[i].EffectiveWeight * (1 - z))];
        return [.. shortfalls.Select(s => 100 * s / shortfalls.Sum())];
    }

    private static EvaluationRecipe Recipe(IndicatorSystem system) => EvaluationRecipe.For(system).Rank("topsis").Couple().Detect();

    private static IndicatorSystem System() => new(
    [
        new Subsystem("innovation", [new Indicator("rd") { Name = Script, Unit = "<b>%</b>" }, new Indicator("patents"), new Indicator("papers")]),
        new Subsystem("value", [new Indicator("gdp"), new Indicator("exports")]),
    ]);

    private static Panel Panel()
    {
        (string Code, string Name)[] regions = [("a", Script), ("b", Break), ("c", Arabic), ("d", Emoji)];
        var builder = new PanelBuilder();
        int[] columns = [.. new[] { "rd", "patents", "papers", "gdp", "exports" }.Select(builder.Declare)];
        foreach (var (at, (code, name)) in regions.Index())
        {
            builder.Describe(new Region(code) { Name = name, Attributes = new Dictionary<string, string> { ["longitude"] = $"{10 * at}", ["latitude"] = $"{40 + at}" } });
            for (var t = 0; t < 6; t++)
                builder.AddRow(code, Period.OfYear(2015 + t), columns, [1 + at + 0.3 * t, 5 - at + 0.2 * t * t, 2 + at * t, 10 + 3 * at + t, 4 + (at + 1) * 0.5 * t]);
        }
        return builder.Build();
    }
}
