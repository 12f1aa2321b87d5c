using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Tests.Recipes;

/// <summary>Formulas in recipe files, from file to file.</summary>
public class DerivedTests
{
    private const string Panel = "region,year,patents,population,water,人均\nA,2019,10,2,3,1\nA,2020,12,2,4,2\nA,2021,15,2,5,3\nB,2019,20,3,5,4\nB,2020,21,3,3,5\nB,2021,25,3,6,4\n";

    private const string Recipe = """
        panel: { path: panel.csv, period: year }
        indicators: [{ code: patents_pm, subsystem: a }, { code: pace, subsystem: a }, { code: water, subsystem: b, direction: cost }]
        derive:
          pace: growth(patents_pm)
          patents_pm: patents / population * 1e6
        treatment: drop-period
        coupling: standard
        """;

    [Fact]
    public void A_recipe_with_formulas_is_evaluated_written_and_replayed()
    {
        using var folder = Folder(Recipe);
        var run = EvaluationRun.Evaluate(RecipeFile.Read(folder.PathOf("recipe.yaml")));
        run.Result.Panel.Column("patents_pm").ToArray().Should().Equal(6e6, 7.5e6, 21 / 3.0 * 1e6, 25 / 3.0 * 1e6);
        run.Diagnostics.Should().NotContain(d => d.Message.Contains("'patents' is ignored"));

        run.Write(folder.PathOf("out"));
        var manifest = JsonNode.Parse(File.ReadAllText(folder.PathOf("out/manifest.json")))!;
        manifest["recipe"]!["derive"]!.ToJsonString().Should().Be("""{"pace":"growth(patents_pm)","patents_pm":"patents / population * 1e6"}""");
        manifest["conventions"]!.ToJsonString().Should().Contain("growth is a share");
        Replay.Of(folder.PathOf("out/manifest.json")).IsIdentical.Should().BeTrue();

        // A replay computes what the manifest says: another formula gives other tables.
        var changed = File.ReadAllText(folder.PathOf("out/manifest.json")).Replace("growth(patents_pm)", "diff(water)");
        File.WriteAllText(folder.PathOf("out/manifest.json"), changed);
        Replay.Of(folder.PathOf("out/manifest.json")).IsIdentical.Should().BeFalse();
    }

    [Fact]
    public void A_model_file_derives_a_new_panel_before_it_scores_it()
    {
        using var folder = Folder(Recipe);
        var run = EvaluationRun.Evaluate(RecipeFile.Read(folder.PathOf("recipe.yaml")));
        run.Write(folder.PathOf("out"));
        var model = ModelFile.Read(folder.PathOf("out/model.json"));
        EvaluationRun.Score(model, model.WithPanel(folder.PathOf("panel.csv"))).Result.Coupling!.Select(c => c.D).Should().Equal(run.Result.Coupling!.Select(c => c.D));
    }

    [Fact]
    public void Errors_have_the_line_of_the_formula_and_the_character_in_it_and_all_are_said()
    {
        var text = Recipe.Replace("growth(patents_pm)", "growht(patents_pm) + lag(x, 0)").Replace("* 1e6", "* (1e6");
        using var folder = Folder(text);
        var problems = ((Func<RecipeFile>)(() => RecipeFile.Read(folder.PathOf("recipe.yaml")))).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        problems.Select(p => (p.Id, p.Location!.Line, p.Location.Position, p.Location.Column)).Should().Equal(
            ("FM2432", 4, 9, "pace"), ("FM2433", 4, 9, "pace"), ("FM2431", 5, 15, "patents_pm"));
        problems[1].Message.Should().StartWith("'pace', character 29: ");
    }

    [Fact]
    public void A_column_that_the_source_lacks_is_an_error_with_the_nearest()
    {
        using var folder = Folder(Recipe.Replace("/ population", "/ popluation"));
        var recipe = RecipeFile.Read(folder.PathOf("recipe.yaml"));
        ((Func<FusionMetrics.Panel>)(() => recipe.ReadPanel(out _))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single(d => d.Severity == Severity.Error).Message.Should().Contain("'popluation'").And.Contain("Did you mean 'population'?");
    }

    [Theory]
    [InlineData("derive: patents / population", "'derive' must be a map")]
    [InlineData("derive: { patents_pm: [patents] }", "'patents_pm' must be a formula")]
    public void What_is_no_map_of_formulas_is_an_error(string derive, string says)
    {
        using var folder = Folder(Recipe.Replace("derive:\n  pace: growth(patents_pm)\n  patents_pm: patents / population * 1e6", derive));
        ((Func<RecipeFile>)(() => RecipeFile.Read(folder.PathOf("recipe.yaml")))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM1205" && d.Message.Contains(says));
    }

    [Fact]
    public void The_sample_has_the_values_of_its_formulas_computed_by_hand()
    {
        var result = EvaluationRun.Evaluate(RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe-derived.yaml"))).Result;
        var raw = FusionMetrics.Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        double Raw(string code, string region, int year) => raw.Column(code)[raw.FindRow(region, Period.OfYear(year))];

        result.Panel.Periods[0].Should().Be(Period.OfYear(2011));
        for (var row = 0; row < result.Panel.RowCount; row++)
        {
            var (region, year) = (result.Panel.RegionAt(row).Code, result.Panel.PeriodAt(row).Year);
            double Value(string code) => result.Panel.Column(code)[row];
            Value("article_yield").Should().Be(Raw("articles", region, year) / Raw("researchers", region, year) * 1000);
            Value("productivity_index").Should().BeApproximately(100 * Raw("productivity", region, year) / Raw("productivity", region, 2011), 1e-12);
            var saved = Enumerable.Range(year - 2, 3).Sum(y => Raw("energy_intensity", region, y) / Raw("energy_intensity", region, y - 1) - 1) / -3 * 100;
            Value("energy_saving").Should().BeApproximately(saved, 1e-12);
            Value("emissions").Should().BeApproximately(Math.Log(Raw("co2_intensity", region, year)), 1e-14);
        }
    }

    private static TemporaryFolder Folder(string recipe)
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("panel.csv"), Panel);
        File.WriteAllText(folder.PathOf("recipe.yaml"), recipe);
        return folder;
    }
}
