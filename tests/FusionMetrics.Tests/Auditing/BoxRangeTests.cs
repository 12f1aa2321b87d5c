using CsCheck;
using FusionMetrics.Auditing;

namespace FusionMetrics.Tests.Auditing;

/// <summary>The values of a formula over a box are all that its points have, and no more.</summary>
public class BoxRangeTests
{
    private static readonly Gen<(double[] Low, double[] Width, double[] Place)> Boxes =
        from n in Gen.Int[2, 5] from low in Gen.Double[0.001, 0.9].Array[n] from width in Gen.Double[1e-5, 0.1].Array[n] from place in Gen.Double[0, 1].Array[n] select (low, width, place);

    [Fact]
    public void No_point_of_a_box_has_a_C_outside_its_range()
        => Boxes.Sample((low, width, place) =>
        {
            Interval[] box = [.. low.Zip(width, (a, w) => new Interval(a, a + w))];
            double[] u = [.. box.Zip(place, (side, p) => side.Low + p * side.Width)];
            foreach (var formula in CouplingFormulas.For(u.Length, BuiltInMethods.Catalog))
            {
                var range = BoxRange.OfEven(formula.Values, box);
                formula.Of(u).Should().BeInRange(range.Low - 1e-14, range.High + 1e-14, "{0} of {1}", formula.Id, string.Join(", ", u));
            }
        }, iter: 1000);

    [Fact]
    public void The_ends_of_a_range_are_values_of_points_of_the_box()
    {
        // Of two sides apart, the standard form is least where they are farthest apart, and largest where they are nearest.
        var range = BoxRange.OfEven(CouplingFormula.Standard.Values, [new(0.2, 0.25), new(0.6, 0.7)]);
        range.Low.Should().BeApproximately(2 * Math.Sqrt(0.2 * 0.7) / 0.9, 1e-15);
        range.High.Should().BeApproximately(2 * Math.Sqrt(0.25 * 0.6) / 0.85, 5e-5); // a kink: a little too high, never too low
        // Where the sides overlap, all indices may be equal.
        BoxRange.OfEven(CouplingFormula.Standard.Values, [new(0.2, 0.5), new(0.4, 0.7), new(0.1, 0.45)]).High.Should().Be(1);
        // Between two that are fixed, the third takes their mean; and no level between 0.2 and 0.3 moves it.
        BoxRange.OfEven(CouplingFormula.Standard.Values, [new(0.2, 0.2), new(0.8, 0.8), new(0.3, 0.9)]).High.Should().BeApproximately(Math.Cbrt(0.2 * 0.8 * 0.5) / 0.5, 3e-6);
    }

    [Fact]
    public void D_of_unequal_weights_is_within_its_range_where_it_turns_inside_the_box()
        => Boxes.Sample((low, width, place) =>
        {
            Interval[] box = [.. low.Zip(width, (a, w) => new Interval(a, a + w / 4))];
            double[] u = [.. box.Zip(place, (side, p) => side.Low + p * side.Width)];
            var n = u.Length;
            PointFunction d = PointFunctions.Each(v => Math.Sqrt(CouplingFormula.Standard.Of(v) * (0.95 * v[0] + 0.05 * v.Skip(1).Sum() / (n - 1))));
            var range = BoxRange.OfAny(d, box);
            d.At(u).Should().BeInRange(range.Low - 1e-14, range.High + 1e-14);
        }, iter: 1000);
}
