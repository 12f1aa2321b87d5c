using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class StudentTailTests
{
    [Fact]
    public void With_whole_degrees_of_freedom_it_is_the_finite_sum()
        => Gen.Select(Gen.OneOf(Gen.Double[-40, 40], Gen.Double[-1e-3, 1e-3]), Gen.Int[1, 30]).Sample((t, freedom)
            => Within(t, freedom).RelativeError(StudentTail.TwoSided(t, freedom)).Should().BeLessThan(3e-14), iter: 500);

    // mpmath, 40 digits: betainc(mpf(f) / 2, mpf(1) / 2, 0, f / (f + mpf(t)**2), regularized=True)
    [Theory]
    [InlineData(2.5, 3.7, "0.071822022911826772783")]
    [InlineData(-0.3, 0.5, "0.84485915213049082001")]
    [InlineData(40, 12.25, "2.3428902366172047049e-14")]
    [InlineData(1e-3, 100.5, "0.99920409786137044122")]
    [InlineData(1e100, 1.5, "7.5417048640324925231e-151")]
    [InlineData(7, 0.25, "0.44413345322376015156")]
    public void With_any_degrees_of_freedom_it_keeps_its_digits(double t, double freedom, string expected)
        => BigReal.Parse(expected).RelativeError(StudentTail.TwoSided(t, freedom)).Should().BeLessThan(1e-13);

    [Fact]
    public void At_0_it_is_all_and_far_out_next_to_nothing()
    {
        StudentTail.TwoSided(0, 3).Should().Be(1);
        StudentTail.TwoSided(double.PositiveInfinity, 1).Should().BeInRange(0, 1e-150);
        StudentTail.TwoSided(double.NegativeInfinity, 1).Should().BeInRange(0, 1e-150);
        StudentTail.TwoSided(double.NaN, 1).Should().Be(double.NaN);
    }

    [Fact]
    public void The_upper_tail_is_half_of_both_or_what_they_leave()
        => Gen.Select(Gen.Double[0, 40], Gen.Double[0.3, 30]).Sample((t, freedom) =>
        {
            StudentTail.Upper(t, freedom).Should().Be(StudentTail.TwoSided(t, freedom) / 2);
            (StudentTail.Upper(t, freedom) + StudentTail.Upper(-t, freedom)).Should().BeApproximately(1, 2e-16);
            StudentTail.Upper(0, freedom).Should().Be(0.5);
        });

    // mpmath, 40 digits: where betainc is twice the probability.
    [Theory]
    [InlineData(0.975, 10, "2.2281388519862742245")]
    [InlineData(0.05, 3.5, "-2.2224334936496014794")]
    [InlineData(0.995, 1.25, "29.272018950198675474")]
    [InlineData(0.6, 7, "0.26316686135202275215")]
    [InlineData(1e-9, 20, "-10.275301852168066922")]
    public void Known_quantiles(double probability, double freedom, string expected)
        => BigReal.Parse(expected).RelativeError(StudentTail.Quantile(probability, freedom)).Should().BeLessThan(1e-14);

    [Fact]
    public void With_1_or_2_degrees_of_freedom_quantiles_have_closed_forms()
        => Gen.OneOf(Gen.Double[1e-6, 0.45], Gen.Double[0.55, 0.999]).Sample(p =>
        {
            // The difference of 1 and a probability near it is exact.
            StudentTail.Quantile(p, 1).Should().BeApproximately(-1 / Math.Tan(Math.PI * p), 1e-13 / p / (1 - p));
            StudentTail.Quantile(p, 2).Should().BeApproximately((2 * p - 1) / Math.Sqrt(2 * p * (1 - p)), 1e-13 / p / (1 - p));
        });

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.25, -1)]
    [InlineData(0.75, 1)]
    public void Quarters_of_the_law_of_Cauchy(double probability, double expected) => StudentTail.Quantile(probability, 1).Should().BeApproximately(expected, 1e-15);

    // The quantile of 1e-100 is 1e200 or so, whose square is no number.
    [Fact]
    public void Quantiles_beyond_the_range_of_squares_end_there() => StudentTail.Quantile(1e-100, 0.5).Should().BeInRange(-2e150, -5e149);

    // Abramowitz and Stegun (1964), 26.7.3 and 26.7.4.
    private static BigReal Within(double t, int freedom)
    {
        var tangent = BigReal.Abs((BigReal)t) / BigReal.Sqrt(freedom);
        var square = 1 / (1 + tangent * tangent);
        var odd = freedom % 2;
        var (sum, term) = (BigReal.Zero, BigReal.One);
        for (var k = odd == 1 ? 3 : 2; k <= freedom; k += 2)
        {
            sum += term;
            term = term * square * (k - 1) / k;
        }
        return 1 - (odd == 1
            ? 2 / BigReal.Pi * (BigReal.Atan(tangent) + tangent * square * sum)
            : tangent * BigReal.Sqrt(square) * sum);
    }
}
