using CsCheck;

namespace FusionMetrics.Data.Tests.Tables;

/// <summary>Read a column of a group at a time, a table is what it is row by row.</summary>
public class ColumnarRowsTests
{
    private static readonly string[] Headings = ["region", "a", "period", "b", "note", "c"];

    private static readonly object?[] Nothing = new object?[6];

    private static readonly Gen<object?> Number = Gen.OneOf(Gen.Int[0, 99].Select(i => (object?)i), Gen.Double[-1, 1].Select(d => (object?)d), One(null, "1.5", "NA", "many", double.PositiveInfinity, new DateOnly(2020, 1, 1)));

    private static readonly Gen<object?[]> Row = Gen.Select(
        One("A", "B", "C", " A ", null), One(2019, 2020, "2021", null, "soon"), Number, Number, One(null, null, "text"), Number,
        (region, period, a, b, note, c) => new[] { region, a, period, b, note, c });

    private static readonly Gen<object?[]> Good = Gen.Select(
        Gen.Int[0, 40], Gen.Int[2000, 2020], Gen.Double[-1, 1], One(1, "2.5", null, "NA"), (region, period, a, b) => new[] { $"R{region}", a, period, b, null, null });

    [Fact]
    public void Every_table_has_the_same_problems()
        => Gen.Select(Row.Array[0, 12], Gen.Int[1, 5]).Sample((rows, size) =>
        {
            var options = new TablePanelOptions { MissingTokens = ["NA"] };
            Problems(new GroupedTable(size, Headings, rows), options).Order().Should().Equal(Problems(new MemoryTable(Headings, rows), options).Order());
        }, iter: 2000);

    [Fact]
    public void Every_good_table_is_the_same_panel_of_which_one_column_is_held_at_a_time()
        => Gen.Select(Good.Array[1, 40], Gen.Int[1, 7], Gen.Bool).Sample((rows, size, isCrossSection) =>
        {
            rows = [.. rows.DistinctBy(row => isCrossSection ? row[0] : (row[0], row[2])), Nothing];
            var options = new TablePanelOptions { MissingTokens = ["NA"], AsOf = isCrossSection ? Period.OfYear(2024) : null, RegionCodes = new Dictionary<string, string> { ["S"] = "R7" } };
            var table = new GroupedTable(size, Headings, rows);

            var panel = Panel.Read(new TablePanelProvider(table, options), null, out _);

            panel.Fingerprint.Should().Be(Panel.Read(new TablePanelProvider(new MemoryTable(Headings, rows), options), null, out _).Fingerprint);
            table.MostHeld.Should().BeLessThanOrEqualTo(2, "region and period are needed at the same time, and nothing else");
        }, iter: 500);

    [Fact]
    public void A_column_that_nobody_wants_is_not_asked_for()
    {
        var rows = new object?[][] { ["A", 1, 2020, "many", null, 3], ["B", 2, 2020, "more", null, 4] };
        var builder = new PanelBuilder(["a", "c"]);
        new TablePanelProvider(new GroupedTable(3, Headings, rows), new()).Provide(builder, CancellationToken.None);
        builder.Build().Column("c").ToArray().Should().Equal(3, 4);
    }

    [Fact]
    public void A_table_without_rows_is_an_error()
    {
        Problems(new GroupedTable(2, Headings), new()).Should().ContainSingle().Which.Should().Contain("error FM2104: ");
        Problems(new GroupedTable(2, Headings, Nothing), new()).Should().ContainSingle().Which.Should().Contain("error FM2104: ");
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Action read = () => Panel.Read(new TablePanelProvider(new GroupedTable(2, Headings, ["A", 1, 2020, 2, null, 3]), new()), null, out _, cancelled.Token);
        read.Should().Throw<OperationCanceledException>();
    }

    private static Gen<object?> One(params object?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Problems(ITableSource table, TablePanelOptions options)
    {
        try
        {
            Panel.Read(new TablePanelProvider(table, options), null, out var found);
            return found.Select(d => d.ToString());
        }
        catch (FusionMetricsException exception)
        {
            return exception.Diagnostics.Select(d => d.ToString());
        }
    }
}
