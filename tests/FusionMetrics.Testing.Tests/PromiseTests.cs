namespace FusionMetrics.Testing.Tests;

public class PromiseTests
{
    [Fact]
    public void Every_promise_has_a_fake_that_breaks_it()
    {
        IEnumerable<string> broken =
        [
            .. BrokenNormalizerTests.Broken.Keys, .. BrokenWeightingTests.Broken.Keys, .. BrokenRankingTests.Broken.Keys, .. BrokenCouplingTests.Broken.Keys,
            .. BrokenTrendDetectorTests.Broken.Keys, .. BrokenBreakDetectorTests.Broken.Keys, .. BrokenDynamicEvaluationTests.Broken.Keys, .. BrokenTreatmentTests.Broken.Keys, .. BrokenProviderTests.Broken.Keys, .. BrokenMethodTests.Broken.Keys,
        ];

        broken.Should().BeEquivalentTo(Conformance.Promises.Select(p => p.Id));
    }

    [Fact]
    public void Every_promise_is_a_sentence_under_an_id_of_its_own()
    {
        Conformance.Promises.Select(p => p.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z]+\\.[a-z]+(-[a-z]+)*$"));
        Conformance.Promises.Select(p => p.Sentence).Should().AllSatisfy(sentence => sentence.Should().EndWith("."));
    }

    [Fact]
    public void Every_claim_is_checked_by_some_promise()
        => Conformance.Promises.Select(p => p.Claim).OfType<Methods.MethodClaim>().Should().Contain(Enum.GetValues<Methods.MethodClaim>());
}
