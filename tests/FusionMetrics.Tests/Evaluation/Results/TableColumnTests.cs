using System.Globalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation.Results;

public class TableColumnTests
{
    [Fact]
    public void A_number_reads_back_as_the_same_bits()
        => Numbers.AnyMagnitude.Sample(value => double.Parse(TableColumn.OfNumbers("x", _ => value).Text(0), CultureInfo.InvariantCulture).Should().Be(value));

    // The runtime's shortest text of the first two reads back as the number next to them: found by the property above.
    [Theory]
    [InlineData(-25)]
    [InlineData(-958)]
    [InlineData(-1074)]
    [InlineData(1023)]
    public void A_power_of_two_reads_back_as_the_same_bits(int power)
    {
        foreach (var value in new[] { Math.ScaleB(1, power), -Math.ScaleB(1, power) })
            double.Parse(TableColumn.OfNumbers("x", _ => value).Text(0), CultureInfo.InvariantCulture).Should().Be(value);
    }

    [Fact]
    public void What_is_not_there_is_an_empty_cell()
    {
        TableColumn.OfNumbers("x", _ => double.NaN).Text(0).Should().BeEmpty();
        TableColumn.OfIntegers("x", _ => null).Text(0).Should().BeEmpty();
        TableColumn.OfText("x", _ => null).Text(0).Should().BeEmpty();
        TableColumn.OfText("x", _ => "5").Number(0).Should().Be(double.NaN);
    }

    [Fact]
    public void Whole_numbers_have_no_decimals() => TableColumn.OfIntegers("x", row => row).Text(12345678).Should().Be("12345678");
}
