using System.Globalization;
using CsCheck;

namespace FusionMetrics.Tests.Evaluation.Results;

public class ColumnDigitsTests
{
    private static string[] Of(params double[] numbers)
    {
        var digits = new ColumnDigits(numbers);
        return [.. numbers.Select(digits.Of)];
    }

    [Fact]
    public void The_largest_number_has_five_digits_and_all_have_its_decimals() => Of(0.712345678, 0.0334567, 1.0 / 3).Should().Equal("0.71235", "0.03346", "0.33333");

    [Fact]
    public void No_more_decimals_than_the_numbers_have() => Of(3.2, 3.25, 2, 0).Should().Equal("3.20", "3.25", "2.00", "0.00");

    [Fact]
    public void Whole_numbers_have_no_decimals() => Of(112450, 7, -3).Should().Equal("112450", "7", "-3");

    [Fact]
    public void A_number_much_smaller_than_the_others_keeps_three_digits_of_its_own()
        => Of(112450.25, 0.118, 0.5, 3.4567e-9).Should().Equal("112450", "0.118", "0.5", "3.46E-09");

    [Fact]
    public void What_is_missing_is_a_dash() => Of(double.NaN, 0.5).Should().Equal("–", "0.5");

    [Fact]
    public void A_column_without_numbers_is_dashes() => Of(double.NaN, double.NaN).Should().Equal("–", "–");

    [Fact]
    public void Nothing_is_never_negative() => Of(-0.0, 1.5).Should().Equal("0.0", "1.5");

    [Fact]
    public void Extremes_are_written_with_exponents()
        => Of(1e300, double.MaxValue, double.Epsilon, double.PositiveInfinity, 2).Should().Equal("1E+300", "1.7977E+308", "4.94E-324", "Infinity", "2");

    [Fact]
    public void Rounding_up_to_another_digit_counts_as_that_digit() => Of(9.999999, 1.23456).Should().Equal("10.000", "1.235");

    // Three digits of its own are within half a unit of the third: 0.5 % of the number.
    [Fact]
    public void Every_number_reads_within_half_a_percent()
        => Gen.Double[-1e12, 1e12].Select(Gen.Int[-20, 3], (number, exponent) => number * double.Parse($"1e{exponent}", CultureInfo.InvariantCulture)).Array[1, 8]
            .Sample(numbers => Of(numbers).Zip(numbers).All(pair => Math.Abs(double.Parse(pair.First, CultureInfo.InvariantCulture) - pair.Second) <= 0.0050001 * Math.Abs(pair.Second)), iter: 1000);

    [Fact]
    public void Points_stand_below_one_another_where_no_number_needs_digits_of_its_own()
        => Gen.Double[0.1, 0.999].Array[2, 10].Sample(numbers => Of(numbers).Select(text => text.Length).Distinct().Count() == 1, iter: 1000);
}
