using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Tests;

/// <summary>
/// Every block of YAML on the pages of the methods and conventions is a recipe, or stages of one over the sample of countries, and can be evaluated; so is every whole
/// recipe on the other pages.
/// </summary>
public partial class RecipesInDocumentationTests
{
    // What a block leaves out. Paths are relative to the sample.
    private static readonly (string Key, string Value)[] Rest =
    [
        ("panel", "{ path: panel_core.csv, period: year }"),
        ("indicators", "{ path: indicators.csv, select: [rd_gdp, patents, productivity, mht_exports, energy_intensity, co2_intensity] }"),
        ("regions", "regions.csv"),
    ];

    public static TheoryData<string, int, string> Blocks()
    {
        var blocks = new TheoryData<string, int, string>();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs", "methods"), "*.md").Append(Repository.PathOf("docs", "conventions.md")).Order())
            foreach (var (block, number) in YamlBlock().Matches(File.ReadAllText(file)).Select((m, i) => (m.Groups[1].Value, i + 1)))
                blocks.Add(Path.GetFileName(file), number, block);
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_YAML_is_evaluated(string file, int number, string block)
    {
        var keys = Rest.Where(part => !Regex.IsMatch(block, $"^{part.Key}:", RegexOptions.Multiline)).Select(part => $"{part.Key}: {part.Value}\n");
        var recipe = RecipeFile.Parse(string.Concat(keys) + block, file, Repository.PathOf("samples", "countries"), DataMethods.Catalog);
        var run = EvaluationRun.Evaluate(recipe);
        run.Result.Scores.Count.Should().BePositive($"block {number} of {file} scores rows");
    }

    [Fact]
    public void Every_whole_recipe_on_the_other_pages_is_evaluated_without_a_warning()
    {
        string[] recipes = [.. Pages.All.Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "methods").SelectMany(file => YamlBlock().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups[1].Value).Where(text => text.StartsWith("panel:", StringComparison.Ordinal))];
        recipes.Should().NotBeEmpty();
        foreach (var text in recipes)
            EvaluationRun.Evaluate(RecipeFile.Parse(text, "recipe.yaml", Repository.Folder, DataMethods.Catalog))
                .Result.Diagnostics.Where(d => d.Severity != Severity.Information).Should().BeEmpty();
    }

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
