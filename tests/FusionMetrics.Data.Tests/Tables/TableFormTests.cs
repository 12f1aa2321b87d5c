namespace FusionMetrics.Data.Tests.Tables;

public class TableFormTests
{
    private static readonly TablePanelOptions Side = new() { Periods = PeriodPlace.Headings };

    [Fact]
    public void Headings_without_a_period_are_an_error()
        => MemoryTable.Problems(Side, ["region", "a", "b"], ["X", 1, 2]).Should().ContainSingle(d => d.Id == "FM2301");

    [Fact]
    public void A_period_alone_needs_a_column_of_indicators()
        => MemoryTable.Problems(Side, ["region", "2019", "2020"], ["X", 1, 2]).Should().ContainSingle(d => d.Id == "FM2302");

    [Fact]
    public void The_same_indicator_and_period_twice_is_an_error_that_names_both_columns()
        => MemoryTable.Problems(Side, ["region", "a/2019", "2019/a"], ["X", 1, 2]).Should().ContainSingle(d => d.Id == "FM2106" && d.Message.Contains("Columns 2 and 3"));

    [Fact]
    public void Two_periods_in_one_heading_are_none_and_other_columns_are_passed_over()
    {
        var panel = MemoryTable.Panel(Side, ["region", "2019/2020", "note", "a/2019", "a/2021"], ["X", 1, "n", 2, 3]);

        panel.Periods.Should().Equal(Period.OfYear(2019), Period.OfYear(2021));
        panel.Column("a").ToArray().Should().Equal(2, 3);
    }

    [Fact]
    public void A_number_that_is_none_names_region_and_period()
    {
        var problem = MemoryTable.Problems(Side, ["region", "a/2019", "a/2020"], ["X", 1, "1,234 亿元"]).Should().ContainSingle().Which;

        (problem.Id, problem.Location!.Region, problem.Location.Period).Should().Be(("FM2116", "X", Period.OfYear(2020)));
        problem.Message.Should().Contain("state the unit '亿元'");
    }

    [Fact]
    public void A_region_given_twice_is_an_error_that_names_both_rows()
        => MemoryTable.Problems(Side, ["region", "a/2019"], ["X", 1], ["X", 2]).Should().ContainSingle().Which.Message.Should().Contain("in line 1 and in line 2");

    [Fact]
    public void A_column_of_values_has_no_place_beside_periods_in_headings()
        => MemoryTable.Problems(Side with { Value = "v" }, ["region", "a/2019"], ["X", 1]).Should().ContainSingle(d => d.Id == "FM2117");

    [Fact]
    public void Delimited_text_has_periods_in_its_headings_too()
    {
        using var file = new TemporaryFile("region,indicator,2019,2020\nX,a,1,2\nX,b,3,\n");
        var panel = Panel.ReadCsv(new CsvPanelOptions { Path = file.Path, Indicator = "indicator", Periods = PeriodPlace.Headings });

        panel.Column("a").ToArray().Should().Equal(1, 2);
        panel.MissingCount("b").Should().Be(1);
    }

    [Fact]
    public void A_date_in_text_stands_for_the_period_that_the_options_say()
    {
        using var file = new TemporaryFile("region,period,a\nX,2019-12-31,1\nX,2020-12-31,2\n");
        Panel.ReadCsv(new CsvPanelOptions { Path = file.Path, Dates = DateMeaning.Year }).Periods.Should().Equal(Period.OfYear(2019), Period.OfYear(2020));
    }

    [Fact]
    public void A_date_in_a_cell_needs_to_be_told_what_it_stands_for()
        => MemoryTable.Problems(new(), ["region", "period", "a"], ["X", new DateOnly(2019, 12, 31), 1]).Should().ContainSingle(d => d.Id == "FM2115" && d.Message.Contains("set dates to year"));

    [Fact]
    public void Text_a_date_and_text_again_in_a_column_of_periods_are_each_read_as_they_are()
    {
        var panel = MemoryTable.Panel(new() { Dates = DateMeaning.Year }, ["region", "period", "a"], ["X", "2019", 1], ["X", new DateOnly(2020, 1, 1), 2], ["Y", "2019", 3], ["Y", new DateOnly(2020, 1, 1), 4]);
        panel.Periods.Should().Equal(Period.OfYear(2019), Period.OfYear(2020));
        panel.Column("a").ToArray().Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void A_table_without_rows_is_an_error()
        => MemoryTable.Problems(new(), ["region", "period", "a"]).Should().ContainSingle(d => d.Id == "FM2104");
}
