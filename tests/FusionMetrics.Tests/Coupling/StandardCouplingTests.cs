using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling;

/// <summary>Properties. Values are in Reference: CouplingVectorTests and the published cases.</summary>
public class StandardCouplingTests
{
    private static readonly Gen<double[]> Rows = Numbers.Index.Array[2, 12];

    [Fact]
    public void C_is_the_definition_in_77_digits()
        => Rows.Sample(u => Coupling(u).Should().BeApproximately(Definitions.Coupling(Definitions.Exact(u)).ToDouble(), 3e-16));

    [Fact]
    public void Equal_indices_have_exactly_1()
        => Gen.Select(Gen.OneOf(Numbers.Index, Gen.Double[1e-300, 1e-290], Gen.Double[1e290, 1e300]), Gen.Int[2, 12])
            .Sample((u, n) => Coupling([.. Enumerable.Repeat(u, n)]).Should().Be(1));

    [Fact]
    public void C_lies_between_0_and_1_and_is_below_1_where_indices_clearly_differ()
        => Rows.Sample(u =>
        {
            var c = Coupling(u);
            c.Should().BeInRange(0, 1);
            if (u.Max() > 1.001 * u.Min()) c.Should().BeLessThan(1);
        });

    [Fact]
    public void The_order_of_indices_does_not_matter()
        => Gen.Select(Rows, Gen.Int).Sample((u, seed) =>
        {
            var shuffled = u.ToArray();
            new Random(seed).Shuffle(shuffled);
            Coupling(shuffled).Should().BeApproximately(Coupling(u), 3e-16);
        });

    [Fact]
    public void A_common_factor_does_not_matter()
        => Gen.Select(Rows, Gen.Double[1e-6, 1e6], Gen.Int[-300, 300]).Sample((u, factor, power) =>
        {
            Coupling(Array.ConvertAll(u, v => v * factor)).Should().BeApproximately(Coupling(u), 1e-15);
            Coupling(Array.ConvertAll(u, v => Math.ScaleB(v, power))).Should().Be(Coupling(u));
        });

    [Fact]
    public void Moving_two_indices_apart_at_the_same_sum_lowers_C()
        => Gen.Select(Gen.Double[0.2, 0.5], Gen.Double[0.01, 0.09], Gen.Double[0.01, 0.09])
            .Sample((u, step, more) => Coupling([u - step - more, u + step + more, u]).Should().BeLessThan(Coupling([u - step, u + step, u])));

    [Theory]
    [InlineData(0.0, 0.7)]
    [InlineData(0.5, 0.0, 0.9)]
    [InlineData(0.0, 0.0, 1.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(0.0, 0.0, 0.0, 0.0, 0.0)]
    public void An_index_of_0_makes_C_0(params double[] u) => Coupling(u).Should().Be(0);

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 0.2, -1e-12)]
    [InlineData(-0.5, -0.5)]
    public void An_index_below_0_has_no_C(params double[] u) => Coupling(u).Should().Be(double.NaN);

    [Fact]
    public void Rows_do_not_touch_each_other()
        => Gen.Int[2, 6].SelectMany(n => Numbers.Index.Array[n].Array[1, 40]).Sample(rows =>
        {
            var (count, n) = (rows.Length, rows[0].Length);
            double[] values = [.. Enumerable.Range(0, n).SelectMany(k => rows.Select(row => row[k]))];
            var together = new double[count];
            new StandardCoupling().Couple(new RowBlock(values, n, count, count), together);
            together.Should().Equal(rows.Select(Coupling));
        });

    private static double Coupling(double[] u)
    {
        var c = new double[1];
        new StandardCoupling().Couple(new RowBlock(u, u.Length, 1, 1), c);
        return c[0];
    }
}
