using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>SWARA weights of Karabasevic et al. (2015).</summary>
public class SwaraCaseTests
{
    private const string Id = "swara-karabasevic2015";

    [Fact]
    public void Weights_are_the_published_and_the_recomputed_ones()
    {
        var reference = ReferenceFile.Json($"mcdm/{Id}.json");
        var steps = reference.GetProperty("params").GetProperty("s").Numbers();
        var weighting = new SwaraWeighting(new SwaraOptions { Steps = steps.Select((s, i) => (s, i)).ToDictionary(s => $"c{s.i}/c{s.i + 1}", s => s.s) });

        var weights = weighting.Weights(Group.Codes(steps.Length + 1));

        var (published, recomputed) = (reference.GetProperty("published").Numbers(), reference.GetProperty("recomputed").Texts());
        weights.Should().HaveSameCount(recomputed).And.HaveSameCount(published);
        var error = new LargestError(Id);
        for (var j = 0; j < weights.Length; j++)
        {
            weights[j].Should().BeApproximately(published[j], Printed.HalfUnit(reference.GetProperty("published_decimals").GetInt32()));
            error.Relative(weights[j], recomputed[j], $"indicator {j + 1}");
        }
        error.ShouldBeAtMost(5e-16);
    }
}
