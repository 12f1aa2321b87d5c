using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class FiniteTests
{
    [Fact]
    public void Numbers_of_any_size_are_finite()
        => Gen.OneOf(Fixtures.Numbers.AnyMagnitude, Fixtures.Numbers.Extreme).Array[0, 40].Sample(values => Finite.All(values));

    [Fact]
    public void One_that_is_not_is_found_wherever_it_is()
    {
        foreach (var odd in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            for (var n = 1; n <= 26; n++)
            {
                for (var at = 0; at < n; at++)
                {
                    double[] values = [.. Enumerable.Repeat(1.5, n)];
                    values[at] = odd;
                    Finite.All(values).Should().BeFalse();
                }
            }
        }
    }

    [Fact]
    public void Two_that_are_not_do_not_make_up_for_one_another()
    {
        for (var one = 0; one < 26; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var values = new double[26];
                (values[one], values[other]) = (double.PositiveInfinity, double.NegativeInfinity);
                Finite.All(values).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void What_lies_beside_the_numbers_is_not_looked_at()
    {
        for (var n = 0; n <= 26; n++)
        {
            double[] values = [double.NaN, .. new double[n], .. Enumerable.Repeat(double.NaN, 10)];
            Finite.All(values.AsSpan(1, n)).Should().BeTrue();
        }
    }
}
