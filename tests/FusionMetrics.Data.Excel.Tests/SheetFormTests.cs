using CsCheck;
using FusionMetrics.Testing;

namespace FusionMetrics.Data.Excel.Tests;

public class SheetFormTests
{
    [Fact]
    public void Every_double_of_a_sheet_is_read_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[30].Sample(values =>
        {
            using var book = Workbook.Of([["region", "year", "a"], .. values.Select((v, i) => new object?[] { $"R{i:00}", 2000, v })]);
            var read = Reading.Panel(book).Column("a").ToArray();
            read.Select(BitConverter.DoubleToInt64Bits).Should().Equal(values.Select(v => BitConverter.DoubleToInt64Bits(v + 0.0)));
        }, iter: 40);

    [Fact]
    public void A_sheet_in_long_form_is_a_row_an_observation()
    {
        using var book = Workbook.Of(["region", "year", "code", "v"], ["X", 2000, "a", 1.5], ["X", 2000, "b", 2], ["Y", 2000, "a", null]);
        var panel = Reading.Panel(book, Reading.Options with { Indicator = "code", Value = "v" });

        panel.Indicators.Should().Equal("a", "b");
        panel.Value("X", "2000", "b").Should().Be(2);
        panel.Value("Y", "2000", "a").Should().Be(double.NaN);
    }

    [Fact]
    public void A_yearbook_with_indicators_over_years_is_read_under_its_title()
    {
        using var book = new Workbook().Sheet("2-1",
        [
            ["2-1 地区生产总值"],
            ["地区", "GDP", null, "R&D"],
            [null, 2019, "2020年", 2019, 2020],
            ["北京", 1.5, 2.5, 3.5, 4.5],
            ["天津", 5, null, 7, "8"],
        ], "A1:E1", "A2:A3", "B2:C2", "D2:E2").Save();
        var panel = Reading.Panel(book, new() { Range = "A2", HeaderRows = 2, Region = "地区", Periods = PeriodPlace.Headings });

        panel.Indicators.Should().Equal("GDP", "R&D");
        panel.Regions.Select(r => r.Code).Should().Equal("北京", "天津");
        (panel.Value("北京", "2020", "GDP"), panel.Value("天津", "2020", "R&D"), panel.Value("天津", "2020", "GDP")).Should().Be((2.5, 8, double.NaN));
    }

    [Fact]
    public void A_yearbook_with_years_over_indicators_is_read_too()
    {
        using var book = new Workbook().Sheet("s", [["region", 2019, null, 2020], [null, "a", "b", "a", "b"], ["X", 1, 2, 3, 4]], "A1:A2", "B1:C1", "D1:E1").Save();
        var panel = Reading.Panel(book, new() { HeaderRows = 2, Periods = PeriodPlace.Headings });

        (panel.Value("X", "2019", "b"), panel.Value("X", "2020", "a")).Should().Be((2, 3));
    }

    [Fact]
    public void Years_side_by_side_with_a_column_of_indicators_are_read()
    {
        using var book = Workbook.Of(["Country", "Name", "Series", 2019, 2020], ["X", "ex", "a", 1, 2], ["X", "ex", "b", 3, 4]);
        var panel = Reading.Panel(book, new() { Region = "Country", Indicator = "Series", Periods = PeriodPlace.Headings });

        (panel.Value("X", "2020", "a"), panel.Value("X", "2019", "b")).Should().Be((2, 3));
    }

    [Fact]
    public void Two_levels_without_a_period_are_one_code()
    {
        using var book = new Workbook().Sheet("s", [["region", "year", "GDP", null], [null, null, "total", "primary"], ["X", 2000, 1, 2]], "A1:A2", "B1:B2", "C1:D1").Save();
        Reading.Panel(book, Reading.Options with { HeaderRows = 2 }).Indicators.Should().Equal("GDP/total", "GDP/primary");
    }

    [Fact]
    public void The_countries_as_a_yearbook_are_the_countries_as_delimited_text()
    {
        var csv = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        using var book = Yearbook.Of(csv);
        var panel = Reading.Panel(book, new() { Range = "A3", HeaderRows = 2, Region = "国家", Periods = PeriodPlace.Headings });

        panel.Fingerprint.Should().Be(csv.Fingerprint);
    }

    [Theory]
    [InlineData("C2:F4")]
    [InlineData("c2:f")]
    [InlineData("$C$2")]
    [InlineData("Data!C2:F4")]
    [InlineData("'Data'!$C$2:$F$4")]
    [InlineData("panel")]
    [InlineData("PANEL")]
    public void A_range_is_named_by_its_cells_or_by_name(string range)
    {
        object?[][] rows = [["notes"], [null, null, "region", "year", "a", "b"], ["n", null, "X", 2000, 1, 2], [null, null, "Y", 2000, 3, 4]];
        using var book = new Workbook().Sheet("Cover", [["nothing"]]).Sheet("Data", rows).Name("panel", "Data!$C$2:$F$4").Save();

        Reading.Panel(book, Reading.Options with { Range = range, Sheet = range.Contains('!') || range.Contains('n', StringComparison.OrdinalIgnoreCase) ? null : "Data" })
            .Value("Y", "2000", "b").Should().Be(4);
    }

    [Fact]
    public void Codes_that_are_numbers_and_numbers_that_are_text_are_read()
    {
        using var book = Workbook.Of(["region", "year", "a"], [110000, "2000", "12.5"], [120000, 2000.0, " -1e3 "]);
        var panel = Reading.Panel(book);

        panel.Regions.Select(r => r.Code).Should().Equal("110000", "120000");
        panel.Column("a").ToArray().Should().Equal(12.5, -1000);
    }

    [Fact]
    public void Text_that_means_missing_and_empty_rows_are_passed_over()
    {
        using var book = Workbook.Of([], ["region", "year", "a"], [], ["X", 2000, ".."], [null, " "], ["Y", 2000, new Workbook.Raw("<c r=\"%\" t=\"e\"><v>#N/A</v></c>")]);
        Reading.Panel(book, Reading.Options with { MissingTokens = ["..", "#N/A"] }).MissingCount("a").Should().Be(2);
    }

    [Fact]
    public void Names_in_Arabic_emoji_and_markup_are_kept()
    {
        using var book = Workbook.Of(["region", "year", "a"], ["مصر", 2000, 1], ["🏭", 2000, 2], ["<script>", 2000, 3], ["=cmd()", 2000, 4]);
        Reading.Panel(book).Regions.Select(r => r.Code).Should().BeEquivalentTo("مصر", "🏭", "<script>", "=cmd()");
    }

    [Fact]
    public void A_workbook_of_the_old_kind_is_read_and_warned_of()
    {
        using var book = Workbook.Of(OldWorkbook.Of(["region", "year", "a"], ["X", 2000, 1.25], ["Y", 2000, 0.1]));
        var panel = Reading.Panel(book, out var found);

        panel.Column("a").ToArray().Should().Equal(1.25, 0.1);
        found.Should().ContainSingle(d => d.Id == "FM2320" && d.Severity == Severity.Warning);
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var book = Workbook.Of(["region", "period", "a", "b"], ["R1", 2020, 1.5, null], ["R2", 2020, 2.5, 3], ["R1", 2021, 0, 7]);
        var method = DataMethods.Catalog.With(ExcelMethods.Register).Find(Methods.MethodFamily.Provider, "excel")!;

        string.Join('\n', Conformance.Check(method, new ExcelPanelOptions { Path = book.Path })).Should().BeEmpty();
    }
}
