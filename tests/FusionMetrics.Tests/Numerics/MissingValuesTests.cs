using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class MissingValuesTests
{
    [Fact]
    public void What_is_no_number_is_counted()
        => Gen.OneOf(Gen.Const(double.NaN), Gen.Double[-1, 1], Gen.Const(double.PositiveInfinity), Fixtures.Numbers.Extreme).Array[0, 40]
            .Sample(values => MissingValues.Count(values).Should().Be(values.Count(double.IsNaN)), iter: 1000);

    [Fact]
    public void What_lies_beside_the_numbers_is_not_looked_at()
    {
        for (var n = 0; n <= 26; n++)
        {
            double[] values = [double.NaN, .. new double[n], .. Enumerable.Repeat(double.NaN, 10)];
            MissingValues.Count(values.AsSpan(1, n)).Should().Be(0);
        }
    }
}
