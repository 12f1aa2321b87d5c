using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Status and trend of the series of any tidy table.</summary>
public class TrendTests
{
    private const string Steady = "year,value,note\n2005,0.31,a\n2006,0.35,b\n2007,0.33,c\n2008,0.40,d\n2009,0.41,e\n2010,0.46,f\n2011,0.44,g\n2012,0.47,h\n2013,0.52,i\n2014,0.55,j\n";

    [Fact]
    public void A_series_is_drawn_with_its_trend_and_forecast_and_said_in_a_sentence()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Steady);

        var outcome = workshop.Run("trend", "data.csv", "--grades", "ten", "--forecast", "drift", "--horizon", "3");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        var lines = outcome.Output.Split('\n');
        lines.Count(line => line.Contains('│') || line.Contains('┤')).Should().Be(10);
        outcome.Output.Count(c => c == '○').Should().Be(3);
        lines.Single(line => line.Contains("2005")).Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal("2005", "2014", "2017");
        outcome.Output.Should().MatchRegex(@"value: 0\.55 in 2014, grade 6 \(bare coordination\); rising by 0\.0\d+ a year \(.* expected in 2017 \(.*grade 7 or better with probability \d+ %\.");
        workshop.Run("trend", "data.csv", "--language", "zh").Output.Should().Contain("value：2014年为0.55；呈上升趋势，每年上升0.0");
        workshop.Run("trend", "data.csv", "--forecast", "none", "--breaks", "none").Output.Should().NotContain("expected").And.NotContain("○");
    }

    [Fact]
    public void Many_series_are_a_table_and_one_of_them_is_shown_on_demand()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "country,year,x,y\n" + string.Concat(from c in "ABCD" from y in Enumerable.Range(2000, 10) select $"{c},{y},{y - 2000 + c},{(y * 7 + c) % 5}\n"));

        var outcome = workshop.Run("trend", "data.csv", "--region", "country", "--period", "year");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex("(?m)^A +x +10 +2009 +74 +▁.*↑").And.Contain("▁▁▂▃▄▅▆▇█"[..3]).And.MatchRegex(@"↑ 4 rising  ↓ \d falling");
        workshop.Run("trend", "data.csv", "--region", "country", "--show", "B").Output.Should().Contain("B, x: 75 in 2009").And.Contain("B, y: ").And.NotContain("A, x");
    }

    [Fact]
    public void What_was_found_is_printed_and_written_as_csv_and_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Steady);

        var outcome = workshop.Run("trend", "data.csv", "--output", "out", "--horizon", "2");

        outcome.Output.Should().EndWith("Wrote outlook.csv, forecasts.csv, trend.json to out.\n");
        workshop.Read("out/forecasts.csv").Should().MatchRegex("^region,series,period,forecast,low,high,next_grade_probability\n,value,2015,0\\.\\d+,0\\.\\d+,0\\.\\d+,\n,value,2016,");
        workshop.Run("trend", "data.csv", "--horizon", "2", "--format", "csv").Output.Should().Be(workshop.Read("out/outlook.csv"));
        var printed = workshop.Run("trend", "data.csv", "--horizon", "2", "--format", "json").Output;
        printed.Trim().Should().Be(workshop.Read("out/trend.json").Trim());
        var json = JsonDocument.Parse(printed).RootElement;
        json.GetProperty("series")[0].GetProperty("trend").GetProperty("verdict").GetString().Should().Be("increasing");
        json.GetProperty("series")[0].GetProperty("forecast").GetProperty("points").GetArrayLength().Should().Be(2);
        json.GetProperty("inputs")[0].GetProperty("sha256").GetString().Should().HaveLength(64);
    }

    [Fact]
    public void Regions_as_a_whole_have_a_sentence_below_the_table_and_a_place_in_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "region,year,x\n" + string.Concat(
            Enumerable.Range(0, 4).SelectMany(region => Enumerable.Range(2010, 8).Select(year => $"R{region},{year},{(region + 1) * (year - 2009)}\n"))));
        string[] plain = ["trend", "data.csv", "--test", "mann-kendall", "--breaks", "none", "--forecast", "none", "--life-cycle", "none"];

        // Slopes of 1, 2, 3 and 4 a year.
        workshop.Run(plain).Output.Should().Contain("\nx, 4 regions, 2010 to 2017: rising as a whole, the middle one by 2.5 a year (p < 0.001, adjusted < 0.001); rising by themselves: 4, falling: 0.\n");
        workshop.Run([.. plain, "--language", "zh"]).Output.Should().Contain("\nx，4个地区，2010年至2017年：整体呈上升趋势，各地区斜率的中位数为每年上升2.5（");
        var regional = JsonDocument.Parse(workshop.Run([.. plain, "--format", "json"]).Output).RootElement.GetProperty("regional")[0];
        (regional.GetProperty("verdict").GetString(), regional.GetProperty("slope").GetDouble(), regional.GetProperty("tau").GetDouble(), regional.GetProperty("rising").GetInt32()).Should().Be(("increasing", 2.5, 1, 4));
        regional.GetProperty("regions").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public void An_outlook_of_scores_is_written_summed_up_and_replayed_byte_for_byte()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\noutlook: { series: [d, u_value], horizon: 2, forecast: drift }\n");

        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("\nOutlook\n").And.MatchRegex("(?m)^  .*, d: 0\\.\\d+ in 2020, grade \\d+ \\(.*; 2 values are too few for a trend").And.Contain("，d：2020年为");
        var documentation = File.ReadAllText(Repository.PathOf("docs", "recipe.md"));
        foreach (var table in new[] { "outlook.csv", "forecasts.csv", "regional.csv" })
            documentation.Should().Contain($"| `{table}` | `{workshop.Read($"out/{table}").Split('\n')[0].Replace(",", ", ", StringComparison.Ordinal)}`");
        workshop.Run("replay", "out/manifest.json", "--threads", "1").Output.Should().Contain("tables have the same bytes as then").And.Contain("outlook.csv");
    }

    [Fact]
    public void A_table_in_Chinese_has_Chinese_headings_and_stands_in_columns_two_wide_a_character()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "地区,年度,专利\n" + string.Concat(from region in new[] { "北京市", "内蒙古自治区", "B", "C" } from year in Enumerable.Range(2001, 4) select $"{region},{year},{year * 10}\n"));

        var lines = workshop.Run("trend", "data.csv", "--language", "zh", "--forecast", "drift").Output.Split('\n');

        lines[0].Should().MatchRegex("^地区 +序列 +n +最近 +水平 +每年 +p +校正后 +预计$");
        lines[1].Should().StartWith("北京市        专利  4  2004年  20,040  ").And.Contain("2009年为20,090");
        lines[2].Should().StartWith("内蒙古自治区  专利  4  2004年  20,040  ");
        lines[3].Should().StartWith("B             专利  4  2004年  20,040  ");
        lines[^2].Should().StartWith("↑ 0个上升  ↓ 0个下降  → ").And.EndWith("可用 --show 查看其中之一。");
    }

    [Fact]
    public void A_region_without_a_value_has_an_empty_row_in_the_table()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "region,year,x,y,z,w\nA,2010,1,1,1,1\nA,2011,2,2,2,2\nB,2010,,3,3,3\nB,2011,,4,4,4\n");

        var outcome = workshop.Run("trend", "data.csv", "--series", "x,y,x,z,w,x");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex(@"(?m)^B +x +0 +·$").And.MatchRegex("(?m)^B +y +2 +2011 +4 ");
        outcome.Errors.Should().NotContain("FM4622", "a series that is named twice is one");
    }

    [Fact]
    public void A_name_that_holds_a_comma_is_shown()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "region,year,\"GDP, total\",x\n" + string.Concat(from region in new[] { "\"Korea, Rep.\"", "B", "C" } from year in Enumerable.Range(2001, 4) select $"{region},{year},{year},{-year}\n"));

        workshop.Run("trend", "data.csv", "--show", "Korea, Rep.", "--series", "x").Output.Should().Contain("Korea, Rep., x: ").And.NotContain("B, x");
        workshop.Run("trend", "data.csv", "--show", "\"Korea, Rep.\", B", "--series", "\"GDP, total\", x").Output.Should().Contain("Korea, Rep., x: ").And.Contain("B, GDP, total: ").And.NotContain("C, x");
        var unknown = workshop.Run("trend", "data.csv", "--show", "Korea, Rep");
        (unknown.ExitCode, unknown.Errors).Should().Be((2, "error: There is no region or series 'Korea' to show.\nerror: There is no region or series 'Rep' to show.\n"));
    }

    [Fact]
    public void A_chart_and_a_sentence_of_large_values_with_small_changes_tell_them_apart()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "year,x\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{2001 + i},{1_000_000_000 + i}\n")));

        var output = workshop.Run("trend", "data.csv", "--forecast", "none").Output;

        output.Should().StartWith("1,000,000,011 ┤").And.Contain("\n      1.00E+9 ┤").And.Contain("x: 1,000,000,011 in 2012; rising by 1 a year");
    }

    [Fact]
    public void Rows_in_any_order_gaps_and_repeated_periods_are_told_of_and_do_no_harm()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "year,value\n2003,3\n2001,1\n2002,\n2004,4\n2004,6\n2005,7\n2006,8\n");

        var outcome = workshop.Run("trend", "data.csv", "--verbose");

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain("FM4621: Series 'value': times are not in order").And.Contain("FM4622: Series 'value': 1 time has several values");
    }

    [Theory]
    [InlineData("year,value\n2000,1\n")]
    [InlineData("year,value\n2000,1\n2001,2\n")]
    [InlineData("year,value\n2000,5\n2001,5\n2002,5\n2003,5\n2004,5\n2005,5\n2006,5\n2007,5\n2008,5\n")]
    [InlineData("year,value\n2000,1e300\n2001,-1e300\n2002,1e300\n2003,2e300\n2004,-1e300\n")]
    [InlineData("year,value\n2000,1e-300\n2001,2e-300\n2002,3e-300\n2003,5e-300\n")]
    [InlineData("year,value\n2000,\n2001,1\n2002,\n")]
    public void Odd_series_have_an_answer(string text)
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", text);

        var outcome = workshop.Run("trend", "data.csv");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex("too few for a trend|no trend|rising|falling").And.NotContain("NaN").And.NotContain("∞");
    }

    [Fact]
    public void What_is_wrong_is_said_with_its_place()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "year,value\n2000,1\n2001,\"1,234 亿元\"\n");

        var outcome = workshop.Run("trend", "data.csv");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("data.csv(3) [value]: error FM2116").And.Contain("亿元");
        workshop.Run("trend", "data.csv", "--region", "nation").Errors.Should().Contain("There is no column 'nation'");
        workshop.Run("trend", "data.csv", "--test", "hamd").ExitCode.Should().NotBe(0);
        workshop.Run("trend", "none.csv").Errors.Should().Contain("FM2101");
    }
}
