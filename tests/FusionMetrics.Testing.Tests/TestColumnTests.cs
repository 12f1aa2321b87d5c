using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

public class TestColumnTests
{
    [Fact]
    public void A_column_knows_its_statistics()
    {
        var column = new TestColumn("x", [3, -1, 4], Direction.Cost);

        column.Indicator.Should().Be(new Indicator("x", Direction.Cost));
        column.Direction.Should().Be(Direction.Cost);
        (column.Statistics.Count, column.Statistics.Minimum, column.Statistics.Maximum, column.Statistics.Sum.ToDouble()).Should().Be((3, -1.0, 4.0, 6.0));
    }

    [Fact]
    public void Statistics_are_collected_in_parts_as_long_as_asked()
    {
        var values = new double[10_000];

        new TestColumn("x", values).Collect(new PartCount()).Should().Be(3);
        new TestColumn("x", values, partLength: 7).Collect(new PartCount()).Should().Be(1_429);
    }

    [Fact]
    public void Values_are_copied_in_and_out()
    {
        double[] values = [1, 2];
        var column = new TestColumn("x", values);

        values[0] = 9;
        column.ToArray()[1] = 9;

        column.ToArray().Should().Equal(1, 2);
    }

    [Fact]
    public void A_missing_value_has_its_row_and_no_part_in_the_statistics()
    {
        var column = new TestColumn("x", [1, double.NaN, 3]);

        (column.RowCount, column.Statistics.Count, column.Statistics.Mean.ToDouble()).Should().Be((3, 2, 2.0));
        column.ToArray().Should().Equal(1, 3);
        var rows = new double[2];
        column.Read(1, rows);
        rows.Should().Equal(double.NaN, 3);
    }

    [Fact]
    public void A_column_of_nothing_or_of_what_is_infinite_is_refused()
    {
        FluentActions.Invoking(() => new TestColumn("x", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TestColumn("x", [double.NaN])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TestColumn("x", [1, double.PositiveInfinity])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TestColumn("x", [1], partLength: 0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
