using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class StationaryDistributionTests
{
    // Half of the rates are 0, so that chains with states that are left for good are met.
    private static readonly Gen<double[][]> Rates = Gen.Int[1, 7].SelectMany(n => Gen.OneOf(Gen.Double[1e-9, 1], Gen.Const(0.0)).Array[n].Array[n]);

    [Fact]
    public void As_much_flows_into_each_state_as_out_of_it()
        => Rates.Sample(rates =>
        {
            if (StationaryDistribution.Of(Exact(rates)) is not { } shares) return true;
            for (var state = 0; state < rates.Length; state++)
            {
                var (into, outOf) = (0.0, 0.0);
                for (var other = 0; other < rates.Length; other++)
                {
                    if (other == state) continue;
                    into += shares[other].ToDouble() * rates[other][state];
                    outOf += shares[state].ToDouble() * rates[state][other];
                }
                if (!(Math.Abs(into - outOf) <= 1e-14 * Math.Max(into, outOf))) return false;
            }
            return shares.All(s => s.High >= 0) && shares.Any(s => s.High > 0);
        }, iter: 1000);

    [Fact]
    public void States_that_are_left_for_good_have_no_share()
        => StationaryDistribution.Of(Exact([[0, 1, 0], [0, 0, 2], [0, 3, 0]]))!.Select(s => s.ToDouble()).Should().Equal([0, 1, 2.0 / 3], (a, b) => Math.Abs(a - b) < 1e-16);

    [Fact]
    public void Where_it_depends_on_the_start_there_is_no_answer() => StationaryDistribution.Of(Exact([[0, 1, 1], [0, 0, 0], [0, 0, 0]])).Should().BeNull();

    [Fact]
    public void Tiny_shares_keep_their_digits()
        => StationaryDistribution.Of(Exact([[0, 1e-200], [1, 0]]))!.Select(s => s.ToDouble()).Should().Equal(1, 1e-200);

    private static DoubleDouble[][] Exact(double[][] rates) => [.. rates.Select(row => row.Select(rate => (DoubleDouble)rate).ToArray())];
}
