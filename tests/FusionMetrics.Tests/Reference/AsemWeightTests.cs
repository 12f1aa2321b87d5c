using System.Globalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Principal component weights of the eight pillars of the ASEM example, beside those of COINr, which are the loadings as they come: some negative,
/// the sign of a whole pillar by chance. Their sizes, divided by their sum, are ours.
/// </summary>
public class AsemWeightTests
{
    private static readonly ILookup<string, string> Pillars = ReferenceFile.Csv("asem/asem-metadata.csv")
        .Where(row => row["Type"] == "Indicator").ToLookup(row => row["Parent"], row => row["iCode"]);

    private static readonly ILookup<string, CsvRow> Normalised = ReferenceFile.Csv("asem/coinr-results.csv")
        .Where(row => row["stage"] == "Normalised").ToLookup(row => row["iCode"]);

    private static readonly Dictionary<string, double> Loadings = ReferenceFile.Csv("asem/coinr-pca-weights-level1.csv").ToDictionary(row => row["iCode"], row => row.Number("Weight"));

    [Fact]
    public void Loadings_on_the_first_component_of_each_pillar()
    {
        Pillars.Should().HaveCount(8);
        var error = new LargestError("COINr's loadings");
        foreach (var pillar in Pillars)
        {
            string[] codes = [.. pillar];
            var weights = new PcaWeighting(new() { Rule = PcaRule.FirstComponent })
                .Weigh([.. codes.Select(code => new ArrayColumn([.. Normalised[code].Select(row => row.Number("value"))], code: code))]).Weights;
            var total = codes.Sum(code => Math.Abs(Loadings[code]));
            for (var j = 0; j < codes.Length; j++)
                error.Relative(weights[j], (Math.Abs(Loadings[codes[j]]) / total).ToString("R", CultureInfo.InvariantCulture), codes[j]);
        }
        error.ShouldBeAtMost(1e-12);
    }
}
