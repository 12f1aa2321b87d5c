using FusionMetrics.Methods;
using FusionMetrics.Ranking;

namespace FusionMetrics.Testing.Tests;

/// <summary>The rankings keep every promise with other options than the default ones too.</summary>
public class RankingOptionTests
{
    public static TheoryData<string, MethodOptions> Choices => new()
    {
        { "power-mean", new PowerMeanOptions { Exponent = 0 } },
        { "power-mean", new PowerMeanOptions { Exponent = -2 } },
        { "power-mean", new PowerMeanOptions { Exponent = 1e-6 } },
        { "owa", new OwaOptions { Quantifier = OwaQuantifier.All } },
        { "owa", new OwaOptions { Quantifier = OwaQuantifier.Any } },
        { "owa", new OwaOptions { Quantifier = OwaQuantifier.AtLeastHalf } },
        { "owa", new OwaOptions { Quantifier = OwaQuantifier.AsManyAsPossible } },
        { "owa", new OwaOptions { Quantifier = OwaQuantifier.Power, Alpha = 2 } },
        { "mpi", new MpiOptions { Polarity = Polarity.Negative } },
        { "ampi", new AmpiOptions { Polarity = Polarity.Negative } },
        { "ampi", new AmpiOptions { Goalposts = ScaleEnds.Unit } },
        { "topsis", new TopsisOptions { Metric = DistanceMetric.Manhattan } },
        { "topsis", new TopsisOptions { Metric = DistanceMetric.Chebyshev } },
        { "topsis", new TopsisOptions { Metric = DistanceMetric.Minkowski, P = 1.5 } },
        { "topsis", new TopsisOptions { Ideals = ScaleEnds.Unit } },
        { "vikor", new VikorOptions { V = 0 } },
        { "vikor", new VikorOptions { V = 1 } },
        { "gra", new GreyRelationOptions { Extremes = GreyExtremes.Column, Rho = 1 } },
        { "spotis", new SpotisOptions { Scale = ScaleEnds.Observed } },
        { "waspas", new WaspasOptions { Lambda = 0 } },
        { "waspas", new WaspasOptions { Lambda = 1 } },
        { "cocoso", new CocosoOptions { Lambda = 0 } },
        { "cocoso", new CocosoOptions { Lambda = 1 } },
        { "moora", new MooraOptions { Form = MooraForm.ReferencePoint } },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_ranking_keeps_every_promise_with_other_options(string id, MethodOptions options)
        => string.Join('\n', Conformance.Check(BuiltInMethods.Catalog.Find(MethodFamily.Ranking, id)!, options)).Should().BeEmpty();

    // It declines zeros, which the other forms of MOORA take.
    [Fact]
    public void The_full_multiplicative_form_keeps_every_promise_for_values_above_0()
        => string.Join('\n', Conformance.Check(new Moora(new MooraOptions { Form = MooraForm.FullMultiplicative }), MethodClaim.NeedsPositive, MethodClaim.ReplicationInvariant))
            .Should().BeEmpty();
}
