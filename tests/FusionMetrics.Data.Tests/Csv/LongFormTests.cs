namespace FusionMetrics.Data.Tests.Csv;

public class LongFormTests
{
    private const string Header = "region,year,indicator,value\n";

    [Fact]
    public void Gathers_observations_into_rows()
    {
        var panel = Reading.Panel(Header + "Y,2000,a,1\nX,2001,b,2\nX,2000,a,3\nX,2001,a,4\nX,2000,b,\n", Reading.Long);

        panel.Indicators.Should().Equal("a", "b");
        panel.Column("a").ToArray().Should().Equal(3, 4, 1);
        panel.Column("b").ToArray().Should().Equal(double.NaN, 2, double.NaN);
    }

    [Fact]
    public void Is_the_same_panel_as_the_wide_form()
    {
        var wide = Reading.Panel("region,year,a,b\nX,2000,1,2\nX,2001,,4\nY,2000,5,6\n");

        var @long = Reading.Panel(Header + "X,2001,b,4\nX,2000,a,1\nY,2000,b,6\nX,2000,b,2\nY,2000,a,5\n", Reading.Long);

        @long.Fingerprint.Should().Be(wide.Fingerprint);
    }

    [Fact]
    public void Indicators_that_are_not_wanted_are_not_looked_at()
    {
        var panel = Reading.Panel(Header + "X,2000,a,1\nX,2000,note,text\n,?,note,text\nX,2000,b,2\n", Reading.Long, "a", "b");

        panel.Indicators.Should().Equal("a", "b");
        panel.RowCount.Should().Be(1);
    }

    [Fact]
    public void A_value_given_twice_names_both_lines()
    {
        var problem = Reading.Problem(Header + "X,2000,a,1\nX,2001,a,1\nX,2000,a,\n", Reading.Long);

        problem.Place().Should().Be(("FM2002", 4, "a"));
        problem.Message.Should().Contain("in line 2 and in line 4");
    }

    [Fact]
    public void A_missing_value_given_twice_is_a_duplicate_too()
        => Reading.Problem(Header + "X,2000,a,\nX,2000,a,1\n", Reading.Long).Place().Should().Be(("FM2002", 3, "a"));

    [Fact]
    public void A_cell_that_is_not_a_number_names_indicator_region_and_period()
    {
        var problem = Reading.Problem(Header + "X,2000,a,1\nX,2000,b,12%\n", Reading.Long);

        problem.Place().Should().Be(("FM2116", 3, "value"));
        problem.Message.Should().StartWith("'b': '12%' is not a number.");
        (problem.Location!.Region, problem.Location.Period).Should().Be(("X", Period.OfYear(2000)));
    }

    [Fact]
    public void An_empty_indicator_is_refused()
        => Reading.Problem(Header + "X,2000, ,1\nX,2000,a,1\n", Reading.Long).Place().Should().Be(("FM2114", 2, "indicator"));

    [Fact]
    public void All_columns_missing_from_the_header_are_named_with_what_is_near()
    {
        var problems = Reading.Problems("regoin,yaer,indicators,valeu\nX,2000,a,1\n", Reading.Long);

        problems.Select(p => p.Place()).Should().Equal(
            ("FM2105", 1, "region"), ("FM2105", 1, "year"), ("FM2105", 1, "indicator"), ("FM2105", 1, "value"));
        problems[2].Message.Should().Contain("Did you mean 'indicators'?");
    }

    [Fact]
    public void A_heading_that_is_needed_once_must_not_be_there_twice()
        => Reading.Problem("region,year,indicator,value,value\nX,2000,a,1,2\n", Reading.Long).Place().Should().Be(("FM2106", 1, "value"));

    [Fact]
    public void One_of_indicator_and_value_without_the_other_is_refused()
        => Reading.Problem(Header + "X,2000,a,1\n", Reading.Options with { Value = "value" }).Id.Should().Be("FM2117");
}
