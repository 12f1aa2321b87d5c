using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against the functions as Harrell (2001), equation 2.25, writes them, made orthogonal in exact arithmetic.</summary>
public class NaturalSplineTests
{
    // No two alike, and in no order.
    private static readonly Gen<double[]> Many = Gen.Double[-0.2, 0.2].Array[20, 60].Select(shifts
        => shifts.Select((shift, i) => (i + shift) / shifts.Length - 0.3).OrderBy(x => Math.Sin(1000 * x)).ToArray());

    [Fact]
    public void Functions_are_those_of_the_definition_made_orthogonal()
        => Many.Sample(values =>
        {
            var expected = Orthogonal([Array.ConvertAll(values, x => (BigReal)x), .. Harrell(values)]);

            var basis = NaturalSpline.Basis(values);

            basis.Should().HaveCount(3);
            foreach (var (found, function) in basis.Zip(expected)) found.Should().Equal(function, (x, y) => Math.Abs(x - y) < 1e-11);
        }, iter: 100);

    [Fact]
    public void They_are_orthogonal_to_one_another_and_to_the_constant_and_of_length_1()
        => Many.Sample(values =>
        {
            var basis = NaturalSpline.Basis(values);
            for (var i = 0; i < basis.Length; i++)
            {
                basis[i].Sum().Should().BeApproximately(0, 1e-15);
                for (var j = 0; j <= i; j++) basis[i].Zip(basis[j], (x, y) => x * y).Sum().Should().BeApproximately(i == j ? 1 : 0, 1e-15);
            }
        });

    [Fact]
    public void The_order_of_the_values_does_not_matter_nor_does_their_unit()
        => Many.Sample(values =>
        {
            var (basis, reversed) = (NaturalSpline.Basis(values), NaturalSpline.Basis([.. values.Reverse()]));
            for (var k = 0; k < 3; k++) reversed[k].Reverse().Should().Equal(basis[k], (x, y) => Math.Abs(x - y) < 1e-12);
            NaturalSpline.Basis(Array.ConvertAll(values, x => 1024 * x)).Should().BeEquivalentTo(basis, options => options.WithStrictOrdering());
        });

    [Fact]
    public void Every_value_given_twice_changes_the_length_only()
        => Many.Sample(values =>
        {
            var (basis, doubled) = (NaturalSpline.Basis(values), NaturalSpline.Basis([.. values, .. values]));
            for (var k = 0; k < 3; k++)
                doubled[k][values.Length..].Should().Equal(basis[k], (x, y) => Math.Abs(x * Math.Sqrt(2) - y) < 1e-11);
        });

    [Fact]
    public void Values_of_two_kinds_have_a_straight_line_only()
    {
        var basis = NaturalSpline.Basis([0, 1, 1, 0]);

        basis.Should().ContainSingle().Which.Should().Equal(-0.5, 0.5, 0.5, -0.5);
    }

    [Fact]
    public void One_value_that_is_unlike_all_others_is_no_knot()
        => NaturalSpline.Basis([.. Enumerable.Repeat(0.0, 30), 1]).Should().ContainSingle();

    // Knots at 1/2, 1, 3/2 and 2, which are four, while of values of three kinds only two functions can differ.
    [Theory]
    [InlineData(1)]
    [InlineData(1e-3)]
    [InlineData(1e3)]
    public void A_function_that_is_made_of_the_others_is_left_out(double unit)
        => NaturalSpline.Basis([0, .. Enumerable.Repeat(unit, 12), .. Enumerable.Repeat(2 * unit, 7)]).Should().HaveCount(2);

    [Fact]
    public void Values_that_are_all_the_same_have_no_function() => NaturalSpline.Basis([3, 3, 3]).Should().BeEmpty();

    private static IEnumerable<BigReal[]> Harrell(double[] values)
    {
        BigReal[] t = [.. new[] { 5, 35, 65, 95 }.Select(percent => Percentile(values, percent))];
        return t[..2].Select(knot => Array.ConvertAll(values, x
            => Cube(x - knot) - Cube(x - t[2]) * (t[3] - knot) / (t[3] - t[2]) + Cube(x - t[3]) * (t[2] - knot) / (t[3] - t[2])));
    }

    // Half way between the least that has so many at or below it, and the largest that has as many as are left at or above it.
    private static BigReal Percentile(double[] values, int percent)
        => ((BigReal)values.Where(v => 100 * values.Count(x => x <= v) >= percent * values.Length).Min()
            + values.Where(v => 100 * values.Count(x => x >= v) >= (100 - percent) * values.Length).Max()).Scaled(-1);

    private static BigReal Cube(BigReal x) => x.Sign > 0 ? x * x * x : 0;

    private static IEnumerable<double[]> Orthogonal(BigReal[][] functions)
    {
        List<BigReal[]> found = [[.. functions[0].Select(_ => BigReal.One)]];
        foreach (var function in functions)
        {
            var rest = function;
            foreach (var other in found)
            {
                var share = Product(rest, other) / Product(other, other);
                rest = [.. rest.Zip(other, (x, y) => x - share * y)];
            }
            found.Add(rest);
            var length = BigReal.Sqrt(Product(rest, rest));
            yield return Array.ConvertAll(rest, x => (x / length).ToDouble());
        }
    }

    private static BigReal Product(BigReal[] a, BigReal[] b) => a.Zip(b, (x, y) => x * y).Aggregate((sum, x) => sum + x);
}
