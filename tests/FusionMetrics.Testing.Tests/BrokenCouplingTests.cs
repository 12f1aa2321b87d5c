using FusionMetrics.Coupling;
using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenCouplingTests
{
    internal static Dictionary<string, ICouplingModel> Broken { get; } = new()
    {
        ["coupling.defined"] = FakeCoupling.Of(u => u.Min() < 0 ? throw new ArithmeticException("A root of a negative number.") : FakeCoupling.Sound(u)),
        ["coupling.within-unit"] = FakeCoupling.Of(u => FakeCoupling.Sound(u) * 1.0000000000000002),
        ["coupling.zero-of-zeros"] = FakeCoupling.Of(u => u.Max() == 0 ? 1 : FakeCoupling.Sound(u)),
        ["coupling.pure"] = Impure(),
        ["coupling.culture-free"] = FakeCoupling.Of(u => FakeCoupling.Sound(u) / Culture.Number),
        ["coupling.thread-safe"] = Racing(),
        ["coupling.rows-independent"] = new FakeCoupling((indices, coupling)
            => FakeCoupling.Each(indices, coupling, indices.Rows >= 8 ? u => FakeCoupling.Sound(u) * (1 - 1e-12) : FakeCoupling.Sound)),
        ["coupling.overwrites"] = new FakeCoupling((indices, coupling) =>
        {
            var before = coupling.ToArray();
            FakeCoupling.Each(indices, coupling, FakeCoupling.Sound);
            for (var i = 0; i < before.Length; i++) coupling[i] += before[i];
        }),
        ["coupling.unit-invariant"] = FakeCoupling.Of(u => u.Max() == 0 ? 0 : 1 - (u.Max() - u.Min())),
        ["coupling.declines-outside"] = FakeCoupling.Of(FakeCoupling.Sound),
        ["coupling.symmetric"] = FakeCoupling.Of(u => FakeCoupling.Sound(u) * Math.Min(1, Math.Abs(u[0]))),
        ["coupling.true-gradient"] = new FakeGradient(1.001),
        ["coupling.log-concave"] = new FakeConcavity(0),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_coupling_model_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void A_model_that_knows_no_answer_where_there_is_one_is_caught()
    {
        Conformance.Check(FakeCoupling.Of(u => u.Min() == 0 ? double.NaN : FakeCoupling.Sound(u))).ShouldBeOnly("coupling.defined");
        Conformance.Check(FakeCoupling.Of(u => u.Max() > 1 ? double.PositiveInfinity : FakeCoupling.Sound(u))).ShouldBeOnly("coupling.defined");
    }

    // A little less each time the same table comes.
    private static FakeCoupling Impure()
    {
        var seen = new Dictionary<double, int>();
        return new FakeCoupling((indices, coupling) =>
        {
            var times = indices.Rows == 600 ? seen[indices[0][17]] = seen.GetValueOrDefault(indices[0][17]) + 1 : 0;
            FakeCoupling.Each(indices, coupling, u => FakeCoupling.Sound(u) * (1 - times * 1e-13));
        });
    }

    private static FakeCoupling Racing()
    {
        var race = new Race<double>();
        return new FakeCoupling((indices, coupling) =>
        {
            var isWholeTable = indices.Rows == 600;
            var first = isWholeTable ? race.Through(indices[0][0]) : 0;
            FakeCoupling.Each(indices, coupling, FakeCoupling.Sound);
            if (isWholeTable && first != indices[0][0]) coupling[0] = 0.123;
        });
    }
}
