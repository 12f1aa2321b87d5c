using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Reference;

/// <summary>COINr's example with other normalisations and means, and the shortest chain, in which missing cells are left.</summary>
public class AsemVariantTests
{
    private static readonly Period Year = Period.OfYear(2018);

    private static readonly Dictionary<string, EvaluationRecipe> Variants = new()
    {
        ["minmax_1_100+amean"] = Normalized(Asem.MinMax(1, 100)),
        ["zscore+amean"] = Normalized("z-score"),
        ["zscore_10_2+amean"] = Normalized(new("z-score", new ZScoreOptions { Mean = 10, Spread = 2 })),
        ["dist2max+amean"] = Normalized(new("distance-to-reference", new ReferenceOptions { Reference = ReferenceStatistic.Best })),
        ["rank+amean"] = Normalized("rank"),
        ["borda+amean"] = Normalized("borda"),
        ["prank+amean"] = Normalized("percentile-rank"),
        ["minmax_1_100+a_gmean"] = Made("geometric-mean", "geometric-mean", "geometric-mean"),
        ["minmax_1_100+a_hmean"] = Made("harmonic-mean", "harmonic-mean", "harmonic-mean"),
        ["minmax_1_100+amean.gmean.amean"] = Made("weighted-sum", "geometric-mean", "weighted-sum"),
    };

    public static TheoryData<string> Names => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_level_is_that_of_COINr_and_so_are_the_ranks(string name)
        => MustMeet(Variants[name].Evaluate(Asem.Panel), name, Asem.Results("coinr-variants.csv", ("variant", name)));

    [Fact]
    public void No_variant_is_left_out()
        => Asem.Results("coinr-variants.csv").Select(r => r["variant"]).Distinct().Should().BeEquivalentTo(Variants.Keys);

    [Fact]
    public void The_shortest_chain_leaves_missing_cells_and_rescales_weights()
    {
        // 64 cells of the file are empty; one of them is a denominator.
        var result = (Asem.Standard with { Treatment = [] }).Leave(MissingRule.Reweight()).Evaluate(Asem.Panel);
        result.Diagnostics.Should().Contain(d => d.Rule == EvaluationRules.Reweighted && d.Message.StartsWith("63 of 2499 values", StringComparison.Ordinal));
        MustMeet(result, "simple chain", Asem.Results("coinr-simple-chain.csv"));
    }

    private static EvaluationRecipe Normalized(MethodChoice normalization) => Asem.Standard with { Normalization = normalization };

    // What pillars, sub-indexes and the index are made by.
    private static EvaluationRecipe Made(string pillars, string subIndexes, string index) => Normalized(Asem.MinMax(1, 100))
        .IndexBy([pillars, subIndexes]).Rank(new RankingRecipe(index) { Over = RankingBase.Indices });

    private static void MustMeet(EvaluationResult result, string name, IEnumerable<CsvRow> references)
    {
        var error = new LargestError(name);
        foreach (var reference in references)
        {
            var (region, level, code) = (reference["uCode"], reference.Integer("level"), reference["iCode"]);
            error.Absolute(Asem.Aggregate(result, region, Year, level, code), reference.Number("value"), $"{code} {region}");
            if (level == 4) result.Scores[result.Panel.FindRow(region, Year)].Rank.Should().Be(reference.Number("rank"), region);
        }
        error.ShouldBeAtMost(1e-12);
    }
}
