namespace FusionMetrics.Data.Tests.Csv;

public class WideFormTests
{
    [Fact]
    public void Reads_a_row_a_region_and_period()
    {
        var panel = Reading.Panel("region,year,a,b\nY,2001,1.5,-2e3\nX,2000,.5,7\n");

        panel.Regions.Select(r => r.Code).Should().Equal("X", "Y");
        panel.Periods.Should().Equal(Period.OfYear(2000), Period.OfYear(2001));
        panel.Column("a").ToArray().Should().Equal(0.5, 1.5);
        panel.Column("b").ToArray().Should().Equal(7, -2000);
    }

    [Fact]
    public void An_empty_cell_is_missing()
        => Reading.Panel("region,year,a,b\nX,2000,,\"\"\n").Column("a").ToArray().Should().Equal(double.NaN);

    [Fact]
    public void Spaces_around_cells_and_headings_are_ignored()
    {
        var panel = Reading.Panel(" region , \"year\" , a \n  X , 2000\t, \" 1 \" \n");

        panel.Regions.Single().Code.Should().Be("X");
        panel.Column("a").ToArray().Should().Equal(1);
    }

    [Fact]
    public void Ideographic_spaces_around_a_region_are_ignored()
        => Reading.Panel("region,year,a\n\u3000江苏\u00A0,2000,1\n").Regions.Single().Code.Should().Be("江苏");

    [Theory]
    [InlineData("region;year;a\nX;2000;1\n")]
    [InlineData("region\tyear\ta\nX\t2000\t1\n")]
    [InlineData("sep=;\nregion;year;a\nX;2000;1\n")]
    [InlineData("region,year,a\r\nX,2000,1\r\n")]
    [InlineData("region,year,a\rX,2000,1")]
    [InlineData("\n\nregion,year,a\n\nX,2000,1\n\n")]
    [InlineData("\"region\",\"year\",\"a\"\n\"X\",\"2000\",\"1\"")]
    public void Delimiters_line_ends_and_quotes_are_detected(string text)
        => Reading.Panel(text).Fingerprint.Should().Be(Reading.Panel("region,year,a\nX,2000,1\n").Fingerprint);

    [Fact]
    public void A_delimiter_can_be_named()
        => Reading.Panel("region:year:a,b\nX:2000:1\n", Reading.Options with { Delimiter = ':' }).Indicators.Should().Equal("a,b");

    [Fact]
    public void A_decimal_comma_is_read_when_it_is_named()
    {
        var options = Reading.Options with { DecimalMark = DecimalMark.Comma };

        Reading.Panel("region;year;a;b\nX;2000;1,5;-2,5e-3\n", options).Column("b").ToArray().Should().Equal(-0.0025);
        Reading.Panel("region,year,a\nX,2000,\"1,5\"\n", options).Column("a").ToArray().Should().Equal(1.5);
    }

    [Fact]
    public void Texts_for_missing_are_read_as_missing()
    {
        var options = Reading.Options with { MissingTokens = ["NA", "..", "-999", "NaN"] };

        var panel = Reading.Panel("region,year,a,b,c,d,e\nX,2000,NA, .. ,-999,NaN,-999.5\n", options);

        panel.Indicators.Count(i => double.IsNaN(panel.Column(i)[0])).Should().Be(4);
        panel.Column("e")[0].Should().Be(-999.5);
    }

    [Fact]
    public void A_column_that_no_indicator_names_may_be_text()
    {
        var panel = Reading.Panel("region,name,year,note,a,note\nX,Albania,2000,\"x, y\",1,z\n", null, "a");

        panel.Indicators.Should().Equal("a");
        panel.Column("a").ToArray().Should().Equal(1);
    }

    [Fact]
    public void Rows_of_nothing_but_delimiters_are_passed_over()
        => Reading.Panel(",,\nregion,year,a\nX,2000,1\n,,\n\" \",,,,\n").RowCount.Should().Be(1);

    [Fact]
    public void A_column_without_a_heading_is_passed_over_and_said()
    {
        var panel = Reading.Panel("region,year,a,\nX,2000,1,text\n"u8.ToArray(), out var found);

        panel.Indicators.Should().Equal("a");
        found.Should().ContainSingle().Which.Place().Should().Be(("FM2107", 1, null));
        found[0].Message.Should().Contain("Column 4");
    }

    [Fact]
    public void A_heading_may_span_lines_and_the_lines_after_it_are_counted_right()
        => Reading.Problem("region,year,\"a\n(yuan)\"\nX,2000,?\n").Place().Should().Be(("FM2116", 3, "a\n(yuan)"));

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        using var file = new TemporaryFile("region,year,a\nX,2000,1\n");
        var read = () => new CsvPanelProvider(Reading.Options with { Path = file.Path }).Provide(new PanelBuilder(), new CancellationToken(true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Reading_allocates_the_panel_and_nothing_a_row()
    {
        const int Rows = 60_000;
        var rows = Enumerable.Range(0, Rows).Select(i => $"R{i / 3000:00},{Period.OfDay(DateOnly.FromDayNumber(700_000 + i % 3000))},{i}.5,{i},");
        using var file = new TemporaryFile("region,year,a,b,c\n" + string.Join('\n', rows));
        var options = Reading.Options with { Path = file.Path };
        Panel.ReadCsv(options);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var panel = Panel.ReadCsv(options);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Three columns of doubles and four of integers, the buffers, and the periods themselves.
        panel.RowCount.Should().Be(Rows);
        allocated.Should().BeLessThan((Rows * ((3 * sizeof(double)) + (4 * sizeof(int)))) + 1_500_000);
    }

    [Fact]
    public void Row_order_and_delimiter_change_nothing()
    {
        string[] rows = [.. Enumerable.Range(0, 5000).Select(i => $"R{i % 97:00},{1900 + i / 97},{i * 0.1:R},{i}")];
        var sorted = Reading.Panel("region,year,a,b\n" + string.Join('\n', rows.Order(StringComparer.Ordinal)));
        new Random(1).Shuffle(rows);

        var shuffled = Reading.Panel("region;year;a;b\n" + string.Join('\n', rows).Replace(',', ';'));

        shuffled.Fingerprint.Should().Be(sorted.Fingerprint);
    }
}
