using FusionMetrics.Data.Tests.Tables;
using FusionMetrics.Outlook;

namespace FusionMetrics.Data.Tests.Series;

public class SeriesReadingTests
{
    [Fact]
    public void Series_are_recognised_in_a_tidy_table_and_text_is_passed_over()
    {
        var series = Read("name,region,year,gdp,rd\nX,A,2001,1,\nX,B,2001,5,6\nY,A,2000,3,4\n", null, out var found);

        series.Select(s => (s.Region, s.Series, string.Join(' ', s.Periods), string.Join(' ', s.Values))).Should().Equal(
            ("A", "gdp", "2001 2000", "1 3"), ("A", "rd", "2001 2000", "NaN 4"), ("B", "gdp", "2001", "5"), ("B", "rd", "2001", "6"));
        found.Select(d => (d.Id, d.Message)).Should().Equal(("FM2390", "Column 'name' holds text and is passed over."));
    }

    [Fact]
    public void An_empty_column_is_passed_over_too()
    {
        Read("year,x,e\n2000,1,\n2001,2,\n", null, out var found).Single().Series.Should().Be("x");
        found.Select(d => (d.Id, d.Message)).Should().Equal(("FM2390", "Column 'e' is empty and is passed over."));
    }

    [Fact]
    public void A_table_without_rows_is_told_once()
        => FluentActions.Invoking(() => Read("region,year,x\n")).Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id).Should().Equal("FM2104");

    // What is a number but for its separators is not silently a text.
    [Theory]
    [InlineData("1,5", "decimal mark")]
    [InlineData("-1,234.5", "decimal mark")]
    [InlineData("12%", "percent")]
    [InlineData("12.5 %", "percent")]
    [InlineData("1 234", "missing")]
    [InlineData("1.234,5", "decimal mark")]
    public void A_column_of_numbers_in_another_writing_is_refused(string cell, string advice)
        => FluentActions.Invoking(() => Read($"year;x;y\n2000;1;{cell}\n2001;2;{cell}\n")).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().HaveCount(2).And.OnlyContain(d => d.Id == "FM2116" && d.Message.Contains(advice));

    [Theory]
    [InlineData("2019-20")]
    [InlineData("1.2.3")]
    [InlineData("A,5")]
    [InlineData("5 km")]
    [InlineData("%")]
    [InlineData("1,2,3")]
    [InlineData("52,13,7")]
    [InlineData("31.12.2019")]
    [InlineData("01,11")]
    [InlineData("192.168.1.1")]
    public void A_column_of_text_with_digits_is_text(string cell)
    {
        Read($"year;x;y\n2000;1;{cell}\n2001;2;{cell}\n", null, out var found).Single().Series.Should().Be("x");
        found.Single().Message.Should().Be("Column 'y' holds text and is passed over.");
    }

    [Theory]
    [InlineData("year,x\n2000,1\n2001,2\n")]
    [InlineData("x,date\n1,2000\n2,2001\n")]
    [InlineData("年份,x\n2000,1\n2001,2\n")]
    [InlineData("month,x\n2000,1\n2001,2\n")]
    [InlineData("季度,x\n2000,1\n2001,2\n")]
    [InlineData("period;x\n2000;1\n2001;2\n")]
    public void A_table_without_regions_is_a_series_a_column(string text)
    {
        var series = Read(text).Single();
        (series.Region, series.Series).Should().Be(("", "x"));
        series.Periods.Should().Equal(Period.OfYear(2000), Period.OfYear(2001));
        series.Values.Should().Equal(1, 2);
    }

    [Theory]
    [InlineData("country,year,x\nA,2000,1\nB,2000,2\n")]
    [InlineData("地区,年度,x\nA,2000,1\nB,2000,2\n")]
    [InlineData("x,时间,省份\n1,2000,A\n2,2000,B\n")]
    [InlineData("country,city,year,x\nP,A,2000,1\nP,B,2000,2\n")]
    [InlineData("city,region,year,x\nP,A,2000,1\nP,B,2000,2\n")]
    public void Regions_are_recognised_by_what_they_are_usually_called(string text)
        => Read(text).Select(s => (s.Region, s.Series, s.Values[0])).Should().Equal(("A", "x", 1), ("B", "x", 2));

    [Fact]
    public void Long_tables_and_named_series_are_read_by_their_headings()
    {
        var text = "land,jahr,code,wert\nA,2000,gdp,1\nA,2000,rd,2\nB,2000,gdp,3\n";
        SeriesOptions options = new() { Region = "land", Period = "jahr", Indicator = "code", Value = "wert" };

        Read(text, options, out _).Select(s => (s.Region, s.Series, s.Values[0])).Should().Equal(("A", "gdp", 1), ("A", "rd", 2), ("B", "gdp", 3));
        Read(text, options with { Series = ["rd"] }, out _).Select(s => (s.Region, s.Series)).Should().Equal(("A", "rd"));
        Read("region,year,a,b\nA,2000,1,2\n", new() { Series = ["b"] }, out _).Select(s => s.Series).Should().Equal("b");
    }

    [Fact]
    public void Cells_of_any_source_are_read_alike()
    {
        var table = new MemoryTable(["year", "x"], [["2000", 1.5], ["2001", null]]);
        var series = OutlookSeries.Read(table, null, out _).Single();
        series.Values.Should().Equal(1.5, double.NaN);
    }

    [Fact]
    public void Missing_tokens_and_dates_are_understood()
        => Read("date,x\n2000-12-31,..\n2001-12-31,2\n", new() { MissingTokens = [".."], Dates = DateMeaning.Year }, out _).Single().Periods.Should().Equal(Period.OfYear(2000), Period.OfYear(2001));

    [Theory]
    [InlineData("region,yaer,x\nA,2000,1\n", "FM2105")]
    [InlineData("region,year,x\nA,2000,1\nA,then,2\n,2001,3\n", "FM2115,FM2114")]
    [InlineData("region,year,x\nA,2000,1\nA,2001,\"1,234 亿元\"\nA,2002,n/a\n", "FM2116,FM2116")]
    [InlineData("region,year,x\nA,2000,one\nA,2001,two\n", "FM2391")]
    [InlineData("region,year\nA,2000\n", "FM2391")]
    [InlineData("region,year,x,x\nA,2000,1,2\n", "FM2106")]
    [InlineData("", "FM2103")]
    public void Everything_that_is_wrong_is_found_at_once(string text, string ids)
        => FluentActions.Invoking(() => Read(text)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id).Should().BeEquivalentTo(ids.Split(','));

    [Theory]
    [InlineData("zone", null, null, null, "FM2105")]
    [InlineData(null, "when", null, null, "FM2105")]
    [InlineData(null, null, "region", null, "FM2117")]
    [InlineData(null, null, "code", "value", "FM2105,FM2105")]
    public void Headings_that_are_not_there_are_named(string? region, string? period, string? indicator, string? value, string ids)
        => FluentActions.Invoking(() => Read("region,year,x\nA,2000,1\n", new() { Region = region, Period = period, Indicator = indicator, Value = value }, out _)).Should()
            .Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id).Should().Equal(ids.Split(','));

    [Fact]
    public void A_series_that_is_not_there_is_named_with_the_nearest()
        => FluentActions.Invoking(() => Read("region,year,code,v\nA,2000,patents,1\n", new() { Indicator = "code", Value = "v", Series = ["patent"] }, out _)).Should()
            .Throw<FusionMetricsException>().Which.Message.Should().Contain("There is no series 'patent'. Did you mean 'patents'?");

    private static IReadOnlyList<OutlookSeries> Read(string text) => Read(text, null, out _);

    private static IReadOnlyList<OutlookSeries> Read(string text, SeriesOptions? options, out IReadOnlyList<Diagnostic> found)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return OutlookSeries.ReadCsv(path, options, out found, CancellationToken.None);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
