using CsCheck;

namespace FusionMetrics.Tests.Panels;

/// <summary>The order of the input changes nothing, however the rows come in.</summary>
public class CanonicalOrderTests
{
    private const int Columns = 3;

    private static readonly Gen<Cell[]> AnyCells =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 30], Gen.Double[-1e6, 1e6].Array[Columns], Gen.Int[0, 7]).Select(
            (region, year, values, missing) => new Cell($"R{region}", Period.OfYear(1990 + year), Blank(values, missing))).Array[1, 200]
            .Select(cells => cells.DistinctBy(c => (c.Region, c.Period)).ToArray());

    [Fact]
    public void The_order_of_rows_changes_nothing()
        => Gen.Select(AnyCells, Gen.Int).Sample((cells, seed) =>
        {
            var expected = Build(cells);
            Same(Build(Shuffled(cells, seed)), expected);
        });

    [Fact]
    public void What_is_expected_changes_nothing()
        => Gen.Select(AnyCells, Gen.Int[0, 400], Gen.Int).Sample((cells, expectedRows, seed)
            => Same(Build(Shuffled(cells, seed), expectedRows), Build(cells)));

    [Fact]
    public void Long_form_in_any_order_is_the_same_panel()
        => Gen.Select(AnyCells, Gen.Int).Sample((cells, seed) =>
        {
            var builder = Declared();
            var observations = cells.SelectMany(c => Enumerable.Range(0, Columns).Select(column => (c, column))).ToArray();
            foreach (var (cell, column) in Shuffled(observations, seed)) builder.Add(cell.Region, cell.Period, column, cell.Values[column]);
            Same(builder.Build(), Build(cells));
        });

    [Fact]
    public void Rows_are_in_order_and_hold_what_was_given()
        => AnyCells.Sample(cells =>
        {
            var panel = Build(cells);
            panel.RowCount.Should().Be(cells.Length);
            foreach (var cell in cells)
            {
                var row = panel.FindRow(cell.Region, cell.Period);
                for (var column = 0; column < Columns; column++) panel.Column($"c{column}")[row].Should().Be(cell.Values[column]);
            }
            for (var row = 1; row < panel.RowCount; row++)
            {
                var byRegion = string.CompareOrdinal(panel.RegionAt(row - 1).Code, panel.RegionAt(row).Code);
                (byRegion < 0 || (byRegion == 0 && panel.PeriodAt(row - 1) < panel.PeriodAt(row))).Should().BeTrue();
            }
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99_000)]
    [InlineData(100_000)]
    [InlineData(104_000)]
    [InlineData(300_000)]
    public void Many_rows_in_reverse_are_put_in_order_whatever_was_expected(int expectedRows)
    {
        const int Rows = 100_000;
        var builder = new PanelBuilder();
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        builder.Expect(expectedRows);
        for (var row = Rows - 1; row >= 0; row--)
        {
            var (region, period) = ($"R{row / 50:0000}", Period.OfYear(1900 + row % 50));
            if (row % 7 == 0) builder.AddRow(region, period, [b, a], [-row, row]);
            else builder.AddRow(region, period, [a], [row]);
        }

        var panel = builder.Build();

        panel.Column("a").ToArray().Should().Equal(Enumerable.Range(0, Rows).Select(row => (double)row));
        panel.Column("b").ToArray().Should().Equal(Enumerable.Range(0, Rows).Select(row => row % 7 == 0 ? -row : double.NaN));
    }

    [Fact]
    public void Many_observations_a_column_at_a_time_are_gathered()
    {
        var builder = new PanelBuilder();
        for (var column = 0; column < 4; column++)
        {
            var handle = builder.Declare($"c{column}");
            for (var row = 40_000 - 1; row >= 0; row--)
                if (row % (column + 1) == 0) builder.Add($"R{row / 20:0000}", Period.OfYear(2000 + row % 20), handle, row);
        }

        var panel = builder.Build();

        for (var column = 0; column < 4; column++)
            panel.Column($"c{column}").ToArray().Should().Equal(
                Enumerable.Range(0, 40_000).Select(row => row % (column + 1) == 0 ? row : double.NaN));
    }

    private static PanelBuilder Declared()
    {
        var builder = new PanelBuilder();
        for (var column = 0; column < Columns; column++) builder.Declare($"c{column}");
        return builder;
    }

    private static Panel Build(Cell[] cells, int expectedRows = 0)
    {
        var builder = Declared();
        builder.Expect(expectedRows);
        foreach (var cell in cells) builder.AddRow(cell.Region, cell.Period, [0, 1, 2], cell.Values);
        return builder.Build();
    }

    private static void Same(Panel panel, Panel expected)
    {
        panel.Fingerprint.Should().Be(expected.Fingerprint);
        panel.Regions.Should().Equal(expected.Regions);
        panel.Periods.Should().Equal(expected.Periods);
        foreach (var code in expected.Indicators) panel.Column(code).ToArray().Should().Equal(expected.Column(code).ToArray());
    }

    private static double[] Blank(double[] values, int missing)
        => [.. values.Select((v, i) => (missing >> i & 1) == 1 ? double.NaN : v)];

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        var copy = (T[])items.Clone();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    private sealed record Cell(string Region, Period Period, double[] Values);
}
