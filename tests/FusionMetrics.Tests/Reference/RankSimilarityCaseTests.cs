using FusionMetrics.Ranking;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>The coefficients of two rankings that Salabun and Urbaniak (2020) print.</summary>
public class RankSimilarityCaseTests
{
    [Fact]
    public void Coefficients_are_the_published_and_the_recomputed_ones()
    {
        var reference = ReferenceFile.Json("mcdm/rank-similarity-salabun2020.json");
        var (r, q) = (reference.GetProperty("R").Numbers(), reference.GetProperty("Q").Numbers());

        Check("spearman", RankSimilarity.Spearman(r, q));
        Check("weighted_spearman", RankSimilarity.WeightedSpearman(r, q));
        Check("WS", RankSimilarity.Ws(r, q));

        void Check(string name, double computed)
        {
            computed.Should().BeApproximately(reference.GetProperty("published").GetProperty(name).GetDouble(), Printed.HalfUnit(4));
            BigReal.Parse(reference.GetProperty("recomputed").GetProperty(name).GetString()!).RelativeError(computed).Should().BeLessThan(2e-16);
        }
    }
}
