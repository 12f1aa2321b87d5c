using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class UnitIntervalTests
{
    [Fact]
    public void The_ends_are_in_it_and_so_is_what_is_missing()
    {
        double[] inside = [0, 1, double.NaN, -0.0, 0.5, double.Epsilon];
        for (var n = 0; n <= 40; n++) UnitInterval.HoldsAll([.. Enumerable.Range(0, n).Select(i => inside[i % inside.Length])]).Should().BeTrue();
    }

    [Fact]
    public void Whoever_is_outside_is_found_wherever_they_are()
    {
        foreach (var outside in new[] { -double.Epsilon, Math.BitIncrement(1), -1, 2, double.PositiveInfinity, double.NegativeInfinity })
        {
            for (var n = 1; n <= 26; n++)
            {
                for (var at = 0; at < n; at++)
                {
                    var values = new double[n];
                    values[at] = outside;
                    UnitInterval.HoldsAll(values).Should().BeFalse();
                }
            }
        }
    }

    [Fact]
    public void Two_outside_do_not_make_up_for_one_another()
    {
        for (var one = 0; one < 26; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var values = new double[26];
                (values[one], values[other]) = (2, -1);
                UnitInterval.HoldsAll(values).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void What_lies_beside_the_numbers_is_not_looked_at()
    {
        for (var n = 0; n <= 26; n++)
        {
            double[] values = [2, .. new double[n], .. Enumerable.Repeat(2.0, 10)];
            UnitInterval.HoldsAll(values.AsSpan(1, n)).Should().BeTrue();
        }
    }
}
