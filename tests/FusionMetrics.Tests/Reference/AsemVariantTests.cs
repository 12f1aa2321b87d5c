using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Reference;

/// <summary>COINr's example with other normalisations, and the shortest chain, in which missing cells are left.</summary>
public class AsemVariantTests
{
    private static readonly Period Year = Period.OfYear(2018);

    private static readonly Dictionary<string, MethodChoice> Variants = new()
    {
        ["minmax_1_100+amean"] = Asem.MinMax(1, 100),
        ["zscore+amean"] = "z-score",
        ["zscore_10_2+amean"] = new("z-score", new ZScoreOptions { Mean = 10, Spread = 2 }),
        ["dist2max+amean"] = new("distance-to-reference", new ReferenceOptions { Reference = ReferenceStatistic.Best }),
        ["rank+amean"] = "rank",
        ["borda+amean"] = "borda",
        ["prank+amean"] = "percentile-rank",
    };

    // Made of other means than ours so far: of the family of rankings, not of normalisers.
    private static readonly string[] WithOtherMeans = ["minmax_1_100+a_gmean", "minmax_1_100+a_hmean", "minmax_1_100+amean.gmean.amean"];

    public static TheoryData<string> Names => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_level_is_that_of_COINr_and_so_are_the_ranks(string name)
        => MustMeet((Asem.Standard with { Normalization = Variants[name] }).Evaluate(Asem.Panel), name, Asem.Results("coinr-variants.csv", ("variant", name)));

    [Fact]
    public void No_other_variant_is_left_out_but_those_with_other_means()
        => Asem.Results("coinr-variants.csv").Select(r => r["variant"]).Distinct().Should().BeEquivalentTo([.. Variants.Keys, .. WithOtherMeans]);

    [Fact]
    public void The_shortest_chain_leaves_missing_cells_and_rescales_weights()
    {
        // 64 cells of the file are empty; one of them is a denominator.
        var result = (Asem.Standard with { Treatment = [] }).Leave(MissingRule.Reweight()).Evaluate(Asem.Panel);
        result.Diagnostics.Should().Contain(d => d.Rule == EvaluationRules.Reweighted && d.Message.StartsWith("63 of 2499 values", StringComparison.Ordinal));
        MustMeet(result, "simple chain", Asem.Results("coinr-simple-chain.csv"));
    }

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
