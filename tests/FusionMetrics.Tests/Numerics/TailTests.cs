using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class TailTests
{
    // mpmath, 40 digits: gammainc(mpf(f) / 2, mpf(x) / 2, inf, regularized=True)
    [Theory]
    [InlineData(1, 1, "0.3173105078629141")]
    [InlineData(3.84, 1, "0.050043521248705103")]
    [InlineData(10, 2, "0.0067379469990854671")]
    [InlineData(0.1, 3, "0.99183742373187648")]
    [InlineData(50, 3, "7.9891792449514711e-11")]
    [InlineData(7.5, 7, "0.37873690604821294")]
    [InlineData(20, 11, "0.045340674434060391")]
    [InlineData(0.107188180132429, 11, "0.9999999996601873")]
    [InlineData(300, 12, "4.6959578959561352794e-57")]
    [InlineData(1000, 5, "6.0100776879208043e-214")]
    public void The_tail_of_chi_square_keeps_its_digits(double x, int freedom, string expected)
        => BigReal.Parse(expected).RelativeError(ChiSquareTail.Of(x, freedom)).Should().BeLessThan(1e-15);

    // mpmath, 40 digits: betainc(mpf(f) / 2, mpf(1) / 2, 0, 1 - mpf(r)**2, regularized=True)
    [Theory]
    [InlineData(0.5, 2.5, "0.44059958551353384")]
    [InlineData(0.9, 1.25, "0.21832507370452431")]
    [InlineData(0.3, 67.3, "0.012070389801571181")]
    [InlineData(0.1, 67.3, "0.41256899359087032")]
    [InlineData(0.01, 500.5, "0.82305887911249204")]
    [InlineData(0.2, 2250.75, "9.3041638641170611e-22")]
    [InlineData(0.95, 12.7, "8.7259099153448274e-8")]
    [InlineData(0.99, 1, "0.090106827288824248")]
    [InlineData(0.001, 1e6, "0.3173105078628536")]
    [InlineData(-0.7, 33.3, "2.5786008944426896e-6")]
    public void The_tail_of_a_correlation_with_any_degrees_of_freedom_keeps_its_digits(double r, double freedom, string expected)
        => BigReal.Parse(expected).RelativeError(BetaTail.Of(r, freedom)).Should().BeLessThan(1e-13);

    [Fact]
    public void With_whole_degrees_of_freedom_it_is_the_tail_of_a_correlation()
        => Gen.Select(Gen.Double[-0.99, 0.99], Gen.Int[1, 200]).Sample((r, freedom) =>
        {
            var square = DoubleDouble.Product(r, r);
            BetaTail.Of(r, freedom).Should().BeApproximately(CorrelationTail.Of((DoubleDouble)1 - square, square, freedom + 2), 1e-13);
        });

    [Fact]
    public void Tails_have_their_ends()
    {
        ChiSquareTail.Of(0, 3).Should().Be(1);
        ChiSquareTail.Of(double.NaN, 3).Should().Be(double.NaN);
        BetaTail.Of(0, 5).Should().Be(1);
        BetaTail.Of(1, 5).Should().Be(0);
        BetaTail.Of(-1, 2.5).Should().Be(0);
    }

    [Fact]
    public void Upper_tails_of_the_normal_law_add_to_1_and_do_not_underflow()
    {
        Gen.Double[-9, 9].Sample(z => (NormalTail.Upper(z) + NormalTail.Upper(-z)).Should().BeApproximately(1, 2e-16));
        // mpmath: erfc(mpf(12) / sqrt(2)) / 2
        NormalTail.Upper(12).Should().BeApproximately(1.776482112077679e-33, 1e-47);
    }
}
