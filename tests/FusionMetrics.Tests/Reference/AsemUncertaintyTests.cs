using FusionMetrics.Normalization;
using FusionMetrics.Treatment;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// How sure the ranks of the ASEM example are: winsorising of 1 to 5 points, min-max or z-scores, weights of pillars and sub-indexes within 25 %. COINr drew
/// 400 replicates from random numbers of its own, so that its figures and ours can only be near.
/// </summary>
public class AsemUncertaintyTests
{
    private static readonly EvaluationRecipe[] Treatments = [.. Enumerable.Range(1, 5).Select(points => Asem.Standard with
    {
        Treatment = [.. Asem.Standard.Treatment.Select(t => t.Id == "winsorise" ? new MethodChoice("winsorise", new WinsoriseOptions { Points = points, Failing = WinsorisingFailure.Undo }) : t)],
    })];

    private static readonly UncertaintyResult Study = new UncertaintyRecipe(
        UncertainStage.Of(RecipeStage.Treatment, Treatments),
        UncertainStage.Of(RecipeStage.Normalization, Asem.Standard, Asem.Standard.Normalize(new MethodChoice("z-score", new ZScoreOptions()))),
        new UncertainWeights { Distribution = WeightDistribution.Uniform, Spread = 0.25, Levels = [1, 2] })
    {
        Replicates = 2000,
        Sensitivity = SensitivityMethod.None,
    }.Explore(Asem.Standard, Asem.Panel);

    public static TheoryData<string> Regions() => [.. ReferenceFile.Csv("asem/coinr-uncertainty-rank-stats.csv").Select(row => row["uCode"])];

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_rank_is_as_sure_as_in_COINr(string region)
    {
        var theirs = ReferenceFile.Csv("asem/coinr-uncertainty-rank-stats.csv").Single(row => row["uCode"] == region);
        var ours = Study.Regions.Single(row => row.Region == region);

        ours.Rank.Should().Be(theirs.Number("Nominal"));
        ours.Ranks.Mean.Should().BeApproximately(theirs.Number("Mean"), 0.25);
        ours.Ranks.Median.Should().BeApproximately(theirs.Number("Median"), 1);
        ours.Ranks.Low.Should().BeApproximately(theirs.Number("Q5"), 1);
        ours.Ranks.High.Should().BeApproximately(theirs.Number("Q95"), 1);
    }
}
