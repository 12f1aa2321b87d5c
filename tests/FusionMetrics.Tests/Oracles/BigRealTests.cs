using CsCheck;

namespace FusionMetrics.Tests.Oracles;

/// <summary>The oracle against published digits, identities and a second way of computing the same.</summary>
public class BigRealTests
{
    private const double Digits = 1e-74;

    private static readonly Gen<double> Moderate = Gen.Double[-50, 50];
    private static readonly Gen<double> Positive = Gen.Double[1e-3, 1e6];

    // Decimal expansions in the On-Line Encyclopedia of Integer Sequences: A002162, A002392, A001113, A000796, A002193.
    [Theory]
    [InlineData("ln 2", "0.69314718055994530941723212145817656807550013436025525412068000949339362196969471560586332699641868")]
    [InlineData("ln 10", "2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598298")]
    [InlineData("e", "2.718281828459045235360287471352662497757247093699959574966967627724076630353547594571382178525166427")]
    [InlineData("pi", "3.141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825342117068")]
    [InlineData("sqrt 2", "1.4142135623730950488016887242096980785696718753769480731766797379907324784621070388503875343276415727")]
    public void Constants_have_their_published_digits(string name, string digits)
    {
        var value = name switch
        {
            "ln 2" => BigReal.Ln2,
            "ln 10" => BigReal.Log(10),
            "e" => BigReal.Exp(1),
            "pi" => BigReal.Pi,
            _ => BigReal.Sqrt(2),
        };

        BigReal.Parse(digits).RelativeError(value).Should().BeLessThan(Digits);
    }

    // erfc(1): one minus OEIS A099286. The others: the test suites of mpmath (50 digits) and Math.NET Numerics (52 digits, from Wolfram Alpha).
    [Theory]
    [InlineData(1, "0.1572992070502851306587793649173907407039330020336970915400621021652827459039891587380166746518551115", 1e-74)]
    [InlineData(6, "2.1519736712498913116593350399187384630477514061688559e-17", 1e-51)]
    [InlineData(10, "2.0884875837625447570007862949577886115608181193212e-45", 1e-49)]
    [InlineData(15, "7.2129941724512066665650665586929271099340909298253858e-100", 1e-51)]
    [InlineData(20, "5.3958656116079009289349991679053456040882726709236071e-176", 1e-51)]
    public void The_error_function_has_its_published_digits(double x, string digits, double tolerance)
        => BigReal.Parse(digits).RelativeError(BigReal.Erfc(x)).Should().BeLessThan(tolerance);

    [Fact]
    public void Both_ways_to_the_error_function_agree_where_they_meet()
    {
        foreach (var x in new[] { 1.5, 1.75, 1.999, 2, 2.25, 3 })
        {
            var series = BigReal.One - BigReal.Erf(x);
            var fraction = BigReal.Exp(-(BigReal)x * x) * BigReal.ContinuedFraction(x, 6000);

            series.RelativeError(fraction).Should().BeLessThan(1e-70, "erfc({0}) is one number", x);
            BigReal.Erfc(x).RelativeError(fraction).Should().BeLessThan(1e-70);
            (BigReal.Exp((BigReal)x * x) * series).RelativeError(BigReal.ScaledErfc(x)).Should().BeLessThan(1e-70);
        }
    }

    [Fact]
    public void The_continued_fraction_has_enough_terms()
    {
        foreach (var x in new[] { 3, 3.5, 4, 6, 10, 27 })
            BigReal.ScaledErfc(x).RelativeError(BigReal.ContinuedFraction(x, 8000)).Should().BeLessThan(Digits);
    }

    [Fact]
    public void Logarithm_and_exponential_undo_each_other()
        => Moderate.Sample(x => BigReal.Exp(x).RelativeError(BigReal.Exp(BigReal.Log(BigReal.Exp(x)))) < 1e-73);

    [Fact]
    public void The_logarithm_turns_products_into_sums()
        => Gen.Select(Positive, Positive).Sample((a, b) =>
            BigReal.Abs(BigReal.Log((BigReal)a * b) - BigReal.Log(a) - BigReal.Log(b)) < BigReal.Parse("1e-74"));

    [Fact]
    public void The_exponential_turns_sums_into_products()
        => Gen.Select(Moderate, Moderate).Sample((a, b) =>
            BigReal.Exp((BigReal)a + b).RelativeError(BigReal.Exp(a) * BigReal.Exp(b)) < Digits);

    [Fact]
    public void The_logarithm_near_one_keeps_its_relative_accuracy()
    {
        // ln(1 + h) = h - h^2/2 + h^3/3 - ..., on both sides of where the method changes.
        foreach (var power in new[] { -23, -24, -25, -26, -52, -100 })
        {
            var h = BigReal.One.Scaled(power);
            var series = Enumerable.Range(1, 14).Aggregate(BigReal.Zero, (sum, n) => sum - BigReal.Pow(-h, n) / n);

            series.RelativeError(BigReal.Log(1 + h)).Should().BeLessThan(Math.Max(Digits, 2 * Math.Pow(2, 14 * power)));
        }
    }

    [Fact]
    public void A_root_to_its_power_is_the_number_again()
        => Gen.Select(Positive, Gen.Int[1, 9]).Sample((x, n) => ((BigReal)x).RelativeError(BigReal.Pow(BigReal.Root(x, n), n)) < Digits);

    [Fact]
    public void The_arc_tangent_of_1_is_a_quarter_of_pi_and_that_of_its_half_adds_up()
    {
        (4 * BigReal.Atan(1)).RelativeError(BigReal.Pi).Should().BeLessThan(1e-74);
        // Machin's formula for pi / 4.
        (4 * BigReal.Atan(BigReal.One / 5) - BigReal.Atan(BigReal.One / 239)).RelativeError(BigReal.Pi / 4).Should().BeLessThan(1e-74);
        BigReal.Atan(0).IsZero.Should().BeTrue();
    }

    [Fact]
    public void Dividing_undoes_multiplying_and_subtracting_undoes_adding()
        => Gen.Select(Positive, Positive).Sample((a, b) =>
            ((BigReal)a).RelativeError((BigReal)a * b / b) < Digits && (BigReal)a + b - b == a && -(BigReal)a + a == 0);

    [Fact]
    public void Doubles_go_in_and_out_unchanged()
        => Gen.Double.Where(double.IsFinite).Sample(x => BigReal.FromDouble(x).ToDouble().Equals(x) && BigReal.FromDouble(x).UlpError(x) == 0);

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-123.456e-20", -123.456e-20)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("2.4703282292062327e-324", 0)] // just below half of the least double
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("1.8e308", double.PositiveInfinity)]
    [InlineData("9007199254740993", 9007199254740992)] // a tie goes to even
    [InlineData("9007199254740993.0000000000001", 9007199254740994)]
    public void Decimals_round_to_the_nearest_double(string text, double expected) => BigReal.Parse(text).ToDouble().Should().Be(expected);

    [Fact]
    public void Neighbours_are_one_unit_apart()
    {
        ((BigReal)1.5).UlpError(Math.BitIncrement(1.5)).Should().Be(1);
        ((BigReal)double.Epsilon).UlpError(2 * double.Epsilon).Should().Be(1);
        BigReal.Parse("1e-400").UlpError(double.Epsilon).Should().BeApproximately(1, 1e-15);
        BigReal.Parse("1e400").UlpError(double.PositiveInfinity).Should().Be(0);
        BigReal.Parse("1e400").UlpError(1).Should().Be(double.PositiveInfinity);
        ((BigReal)1).UlpError(double.NaN).Should().Be(double.PositiveInfinity);
        ((BigReal)3).RelativeError(6).Should().Be(1);
    }

    [Fact]
    public void Text_has_the_digits_asked_for()
    {
        BigReal.Pi.ToString(10).Should().Be("3.141592654e0");
        BigReal.Parse("-1234.5e-10").ToString(5).Should().Be("-1.2345e-7");
        BigReal.Parse("9.9999").ToString(3).Should().Be("1.00e1");
    }
}
