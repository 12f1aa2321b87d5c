using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Tests;

/// <summary>Every block of YAML on the pages of the methods is a recipe, or stages of one over the sample of countries, and can be evaluated.</summary>
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
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs", "methods"), "*.md").Order())
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

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
