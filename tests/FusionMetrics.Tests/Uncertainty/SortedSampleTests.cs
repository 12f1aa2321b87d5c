using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class SortedSampleTests
{
    // Hyndman and Fan (1996), type 7: h = (n - 1) p.
    [Fact]
    public void Quantiles_are_linear_between_order_statistics()
    {
        var sample = new SortedSample([4, 1, 3, 2, double.NaN, 10]);

        new[] { 0, 0.25, 0.5, 0.6, 0.9, 1 }.Select(sample.Quantile).Zip([1, 2, 3, 3.4, 7.6, 10]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-14);
        sample.Mean.Should().Be(4);
        sample.Deviation.Should().BeApproximately(Math.Sqrt((9 + 4 + 1 + 0 + 36) / 4.0), 1e-15);
    }

    [Fact]
    public void Nothing_and_one_number_have_what_they_can_have()
    {
        (new SortedSample([]).Mean, new SortedSample([]).Deviation, new SortedSample([]).Quantile(0.5)).Should().Be((double.NaN, double.NaN, double.NaN));
        (new SortedSample([7]).Mean, new SortedSample([7]).Deviation, new SortedSample([7]).Quantile(0.05)).Should().Be((7, double.NaN, 7));
        new SortedSample([0.1, 0.1, 0.1]).Deviation.Should().Be(0);
    }
}
