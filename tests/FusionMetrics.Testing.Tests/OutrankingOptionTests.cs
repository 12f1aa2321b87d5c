using FusionMetrics.Methods;
using FusionMetrics.Ranking;

namespace FusionMetrics.Testing.Tests;

/// <summary>Outranking with thresholds, which the default options do not have, keeps the promises too.</summary>
public class OutrankingOptionTests
{
    // Gaussian preference takes a term a pair of rows: too many for the kit's large tables. Its promises are tried in SampleRankingTests.
    [Theory]
    [InlineData(PreferenceFunction.Level)]
    [InlineData(PreferenceFunction.Linear)]
    public void Promethee_keeps_every_promise_with_preference_in_steps_and_in_proportion(PreferenceFunction function)
        => Violations("promethee", new PrometheeOptions { Function = function, Indifference = 0.05, Preference = 0.3, Inflection = 0.2 }).Should().BeEmpty();

    [Theory]
    [InlineData(0.05, 0.2, 0)]
    [InlineData(0.05, 0.2, 0.7)]
    public void Electre_keeps_every_promise_with_thresholds_and_with_a_veto(double q, double p, double v)
        => Violations("electre", new ElectreOptions { Indifference = q, Preference = p, Veto = v }).Should().BeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    public void Codas_keeps_every_promise_whatever_tau(double tau) => Violations("codas", new CodasOptions { Threshold = tau }).Should().BeEmpty();

    private static string Violations(string id, MethodOptions options)
        => string.Join('\n', Conformance.Check(BuiltInMethods.Catalog.Find(MethodFamily.Ranking, id)!, options));
}
