namespace FusionMetrics.Data.Tests.Runs;

/// <summary>A model that is saved and read again scores to the bit as before.</summary>
public class ModelFileTests
{
    public static TheoryData<string, string> Recipes => new()
    {
        { "pooled", "" },
        { "per-period", "normalization: { scope: per-period }" },
        { "reference", "normalization: { scope: reference, window: [2010, 2012], beyond: keep }" },
        { "vector", "normalization: vector\nindex: topsis" },
        { "another range", "normalization: { method: min-max, to: [1, 100], shift: 0.001 }" },
        { "z-score", "normalization: { method: z-score, mean: 10, spread: 2 }\ncoupling: standard" },
        { "robust", "normalization: robust\nweighting: equal" },
        { "linear-ratio", "normalization: linear-ratio" },
        { "non-linear", "normalization: non-linear" },
        { "logarithmic", "normalization: logarithmic\nweighting: equal" },
        { "rank", "normalization: { method: rank, ties: average }" },
        { "percentile-rank", "normalization: { method: percentile-rank, scope: per-period }" },
        { "goalposts", "normalization: { method: goalposts, quantiles: [0.05, 0.95] }" },
        { "reference", "normalization: { method: distance-to-reference, region: DEU, period: 2010 }\nweighting: equal" },
        { "equal", "weighting: equal\ncoupling: { weights: [0.5, 0.25, 0.25] }" },
    };

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_model_read_back_gives_the_same_bits(string what, string stages)
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        try
        {
            var recipe = Sample(stages);
            var run = EvaluationRun.Evaluate(recipe);
            run.Write(folder);
            var model = ModelFile.Read(Path.Combine(folder, "model.json"));
            var again = EvaluationRun.Score(model, model.WithPanel(Repository.PathOf("samples", "countries", "panel_core.csv")));

            model.Model.PanelFingerprint.Should().Be(run.Result.Panel.Fingerprint);
            model.Diagnostics.Should().BeEmpty();
            foreach (var (then, now) in run.Result.Tables.Zip(again.Result.Tables))
                Text(now).Should().Equal(Text(then), $"{then.Name}, {what}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RecipeFile Sample(string stages)
    {
        var folder = Repository.PathOf("samples", "countries");
        return RecipeFile.Parse($$"""
            panel: { path: panel_core.csv, period: year }
            indicators: { path: indicators.csv, select: [rd_gdp, patents, productivity, mht_va, pm25, forest] }
            ranking: topsis
            {{(stages.Contains("coupling", StringComparison.Ordinal) ? "" : "coupling: standard")}}
            trend: mann-kendall
            {{stages}}
            """, "recipe.yaml", folder, DataMethods.Catalog);
    }

    private static IEnumerable<string> Text(ResultTable table)
        => Enumerable.Range(0, table.Count).Select(row => string.Join(',', table.Columns.Select(c => c.Text(row))));
}
