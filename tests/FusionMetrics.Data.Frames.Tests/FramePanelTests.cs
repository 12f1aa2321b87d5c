using CsCheck;
using FusionMetrics.Testing;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FusionMetrics.Data.Frames.Tests;

public class FramePanelTests
{
    [Fact]
    public void Every_panel_comes_back_from_a_frame_and_from_a_view_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[2].Array[1, 30].Sample(rows =>
        {
            var builder = new PanelBuilder();
            int[] handles = [builder.Declare("a"), builder.Declare("指标")];
            for (var i = 0; i < rows.Length; i++) builder.AddRow($"R{i:00} <&> 🏭 مصر", Period.OfYear(2000), handles, [rows[i][0], i % 3 == 0 ? double.NaN : rows[i][1]]);
            var panel = builder.Build();
            Panel.From(panel.ToDataFrame()).Fingerprint.Should().Be(panel.Fingerprint);
            Panel.From(new PanelTable(panel).ToDataView()).Fingerprint.Should().Be(panel.Fingerprint);
        }, iter: 200);

    [Fact]
    public void The_countries_come_back_to_the_bit()
    {
        var csv = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        Panel.From(csv.ToDataFrame()).Fingerprint.Should().Be(csv.Fingerprint);
    }

    [Fact]
    public void Numbers_text_and_dates_of_every_type_are_read_and_null_is_missing()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("region", ["X", "Y"]), new PrimitiveDataFrameColumn<DateTime>("period", [new(2019, 12, 31), new(2019, 1, 1)]),
            new Int32DataFrameColumn("i", new int?[] { 1, null }), new Int64DataFrameColumn("l", new long?[] { null, -2 }), new SingleDataFrameColumn("f", new float?[] { 0.1f, null }),
            new DecimalDataFrameColumn("m", new decimal?[] { 0.1m, 1234567890.123456789m }), new DoubleDataFrameColumn("d", new double?[] { double.NaN, 1e-300 }), new StringDataFrameColumn("t", ["7.25", "1e3"]),
            new ByteDataFrameColumn("b", new byte?[] { 255, 0 }), new UInt64DataFrameColumn("u", new ulong?[] { 1UL << 60, null }));
        var panel = Panel.From(frame, new TablePanelOptions { Dates = DateMeaning.Year }, null);

        panel.Periods.Should().Equal(Period.OfYear(2019));
        panel.Indicators.Select(i => panel.Column(i).ToArray()).Should().BeEquivalentTo<double[]>(
        [
            [1, double.NaN], [double.NaN, -2], [0.100000001490116119384765625, double.NaN], [0.1, 1234567890.123456789], [double.NaN, 1e-300], [7.25, 1000], [255, 0], [1152921504606846976, double.NaN],
        ], options => options.WithStrictOrdering());
    }

    // Seen as a view, the null of a frame is 0.
    [Fact]
    public void A_null_among_whole_numbers_is_missing_though_a_view_would_show_a_zero()
    {
        IDataView view = new DataFrame(new StringDataFrameColumn("region", ["X"]), new Int32DataFrameColumn("period", [2020]), new Int32DataFrameColumn("a", new int?[] { null }));
        using (var cursor = view.GetRowCursor(view.Schema))
        {
            var value = -1;
            cursor.MoveNext();
            cursor.GetGetter<int>(view.Schema["a"])(ref value);
            value.Should().Be(0);
        }
        Panel.From(view).Column("a").ToArray().Should().Equal(double.NaN);
    }

    [Fact]
    public void A_view_of_every_type_is_read_and_only_what_is_asked_for_is_computed()
    {
        var view = new View(
        [
            ("features", new VectorDataViewType(NumberDataViewType.Single, 3), new VBuffer<float>[2]),
            ("region", TextDataViewType.Instance, new[] { "X".AsMemory(), "Y".AsMemory() }), ("period", NumberDataViewType.Single, new[] { 2020f, 2020f }),
            ("d", NumberDataViewType.Double, new[] { 0.1, double.NaN }), ("f", NumberDataViewType.Single, new[] { 0.1f, float.NaN }), ("l", NumberDataViewType.Int64, new[] { 1L, 2 }),
            ("i", NumberDataViewType.Int32, new[] { 3, 4 }), ("s", NumberDataViewType.Int16, new short[] { 5, 6 }), ("sb", NumberDataViewType.SByte, new sbyte[] { -7, 8 }),
            ("ul", NumberDataViewType.UInt64, new ulong[] { 9, 10 }), ("ui", NumberDataViewType.UInt32, new uint[] { 11, 12 }), ("us", NumberDataViewType.UInt16, new ushort[] { 13, 14 }),
            ("b", NumberDataViewType.Byte, new byte[] { 15, 16 }), ("t", TextDataViewType.Instance, new[] { "1.5".AsMemory(), "".AsMemory() }),
        ]);
        var builder = new PanelBuilder(["d", "f", "l", "i", "s", "sb", "ul", "ui", "us", "b", "t"]);
        new TablePanelProvider(new FrameTable(view), new TablePanelOptions()).Provide(builder, CancellationToken.None);
        var panel = builder.Build();

        new[] { "d", "f", "l", "i", "s", "sb", "ul", "ui", "us", "b", "t" }.Select(i => panel.Column(i).ToArray()).Should().BeEquivalentTo<double[]>(
            [[0.1, double.NaN], [0.100000001490116119384765625, double.NaN], [1, 2], [3, 4], [5, 6], [-7, 8], [9, 10], [11, 12], [13, 14], [15, 16], [1.5, double.NaN]], options => options.WithStrictOrdering());
    }

    [Fact]
    public void A_column_that_a_later_one_of_its_name_hides_is_not_there()
    {
        var view = new View([("region", TextDataViewType.Instance, new[] { "X".AsMemory() }), ("period", NumberDataViewType.Int32, new[] { 2020 }), ("a", NumberDataViewType.Double, new[] { 1.0 }), ("a", NumberDataViewType.Double, new[] { 2.0 })]);
        Panel.From(view).Column("a").ToArray().Should().Equal(2);
    }

    [Fact]
    public void Vectors_and_keys_are_errors_where_they_are_wanted_and_all_are_said()
    {
        var view = new View(
        [
            ("features", new VectorDataViewType(NumberDataViewType.Single, 3), new VBuffer<float>[1]), ("region", TextDataViewType.Instance, new[] { "X".AsMemory() }), ("period", NumberDataViewType.Int32, new[] { 2020 }),
            ("key", new KeyDataViewType(typeof(uint), 5), new uint[] { 1 }), ("flag", BooleanDataViewType.Instance, new[] { true }),
        ]);
        var problems = FluentActions.Invoking(() => Panel.From(view)).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        problems.Select(p => (p.Id, p.Location!.Column)).Should().BeEquivalentTo([("FM7101", "features"), ("FM7101", "key"), ("FM2116", "flag")]);
        problems.First(p => p.Location!.Column == "features").Message.Should().Contain("Vector").And.Contain("take a vector apart");
    }

    [Fact]
    public void A_view_that_breaks_on_the_way_is_an_error_that_says_where()
        => FluentActions.Invoking(() => Panel.From(new View([("region", TextDataViewType.Instance, new[] { "X".AsMemory(), "Y".AsMemory() }), ("period", NumberDataViewType.Int32, new[] { 2020, 2020 }), ("a", NumberDataViewType.Double, new[] { 1.0, 2 })], failAt: 1)))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM7102" && d.Message.Contains("After 1 rows: FormatException: The file behind the view is damaged."));

    [Fact]
    public void Infinity_text_and_two_rows_of_one_place_are_errors_with_their_rows()
    {
        var frame = new DataFrame(new StringDataFrameColumn("region", ["X", "Y", "X"]), new Int32DataFrameColumn("period", [2020, 2020, 2020]),
            new DoubleDataFrameColumn("a", [1, double.PositiveInfinity, 3]), new StringDataFrameColumn("b", ["1", "n/a", "2"]));
        FluentActions.Invoking(() => Panel.From(frame)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())
            .Should().HaveCount(3).And.Contain(d => d.Contains("infinite")).And.Contain(d => d.Contains("n/a")).And.OnlyContain(d => d.Contains("data frame"));
    }

    [Fact]
    public void A_frame_without_rows_or_without_the_column_is_an_error()
    {
        FluentActions.Invoking(() => Panel.From(new DataFrame(new StringDataFrameColumn("region", 0), new Int32DataFrameColumn("period", 0), new DoubleDataFrameColumn("a", 0))))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM2104");
        FluentActions.Invoking(() => Panel.From(new DataFrame(new StringDataFrameColumn("place", ["X"]), new Int32DataFrameColumn("year", [2020])))).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Id == "FM2105").Should().HaveCount(2);
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        var frame = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year").ToDataFrame();
        Conformance.Check(new TablePanelProvider(new FrameTable(frame), new TablePanelOptions())).Should().BeEmpty();
    }
}
