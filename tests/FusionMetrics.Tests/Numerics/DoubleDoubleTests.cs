using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against 77 digits.</summary>
public class DoubleDoubleTests
{
    // Of any sign and size, with a low part of any size below the high one.
    private static readonly Gen<DoubleDouble> Number = Gen.Select(Gen.Double[1, 2], Gen.Int[-90, 90], Gen.Int[0, 3], Gen.Double[0.5, 1], Gen.Int[0, 60])
        .Select((x, power, signs, rest, below) => (High: Math.ScaleB(signs < 2 ? -x : x, power), Low: Math.ScaleB(signs % 2 == 0 ? -rest : rest, power - 53 - below))).Select(x => DoubleDouble.Sum(x.High, x.Low));

    [Fact]
    public void Sums_of_doubles_and_products_of_doubles_are_exact() => Gen.Select(Number, Number).Sample((a, b) =>
    {
        (Real(DoubleDouble.Sum(a.High, b.High)) == (BigReal)a.High + b.High).Should().BeTrue();
        (Real(DoubleDouble.Product(a.High, b.High)) == (BigReal)a.High * b.High).Should().BeTrue();
    }, iter: 1000);

    [Fact]
    public void Sums_are_right_to_31_digits_even_where_most_of_both_cancels() => Gen.Select(Number, Number, Gen.Bool).Sample((a, b, near) =>
    {
        if (near) b = -a + b.Scaled(Math.ScaleB(1, -100));
        var exact = Real(a) + Real(b);
        if (!exact.IsZero) exact.RelativeError(Real(a + b)).Should().BeLessThan(4e-32);
        (Real(a - b) - Real(a + -b)).IsZero.Should().BeTrue();
    }, iter: 2000);

    [Fact]
    public void Products_quotients_and_roots_are_right_to_31_digits() => Gen.Select(Number, Number).Sample((a, b) =>
    {
        (Real(a) * Real(b)).RelativeError(Real(a * b)).Should().BeLessThan(7e-32);
        (Real(a) / Real(b)).RelativeError(Real(a / b)).Should().BeLessThan(7e-32);
        if (a.High > 0) BigReal.Sqrt(Real(a)).RelativeError(Real(DoubleDouble.Sqrt(a))).Should().BeLessThan(7e-32);
    }, iter: 2000);

    [Fact]
    public void Quotients_are_right_to_three_units_of_the_106th_bit()
    {
        var random = new Random(1);
        for (var i = 0; i < 5000; i++)
        {
            var (a, b) = (Draw(), Draw());
            (Real(a) / Real(b)).RelativeError(Real(a / b)).Should().BeLessThan(Math.ScaleB(3, -106));
        }

        DoubleDouble Draw() => DoubleDouble.Sum(1 + random.NextDouble(), Math.ScaleB(random.NextDouble() - 0.5, -53));
    }

    [Fact]
    public void The_parts_of_a_result_do_not_overlap() => Gen.Select(Number, Number).Sample((a, b) =>
    {
        foreach (var result in new[] { a + b, a - b, a * b, a / b }) (result.High + result.Low).Should().Be(result.High);
    }, iter: 1000);

    [Fact]
    public void The_nearest_double_of_a_tie_is_the_even_one()
    {
        DoubleDouble.Sum(1, Math.ScaleB(1, -53)).ToDouble().Should().Be(1);
        DoubleDouble.Sqrt(0).Should().Be(DoubleDouble.Zero);
        DoubleDouble.Product(3, 7).ToString().Should().Be("21");
    }

    private static BigReal Real(DoubleDouble x) => (BigReal)x.High + x.Low;
}
